import type { RasterFile } from '../picture/index.js';
import type { Drawing, Label } from './drawing.js';
import type { Inline, Origin, Paragraph, TextBlock } from './paragraph.js';
import type { Orientation, Theme } from './theme.js';

/**
 * The neutral document tree. Templates make it, both writers read it and nothing else, so that Word and PDF hold the
 * same content. Nodes are plain readonly data; every block names the style of the theme that it is set in.
 */
export interface Document {
  readonly type: 'document';
  readonly info: DocumentInfo;
  readonly theme: Theme;
  /** Digits of automatic numbers: list numbers and page numbers. Text holds its digits already. */
  readonly digits: Digits;
  readonly sections: readonly Section[];
}

export type * from './paragraph.js';

/** The digits of printed numbers. */
export type Digits = 'thai' | 'arabic';

/** What the properties of a file say of its document. */
export interface DocumentInfo {
  readonly title: string;
  /** The agency. */
  readonly author: string;
  readonly subject?: string;
  readonly keywords: readonly string[];
  /** BCP 47, for example `th-TH`. */
  readonly language: string;
  /** ISO 8601 calendar date, for example `2020-09-30`; the only date that reaches the files. */
  readonly date: string;
}

/** How the pages of a section are numbered. */
export interface PageNumbering {
  /** ก ข ค, as front matter has them; absent: the document's digits. */
  readonly letters?: true;
  /** Number of the section's first page; absent: the pages count on. */
  readonly start?: number;
}

/** A run of pages of one orientation, with its own running header and footer. */
export interface Section {
  readonly type: 'section';
  readonly orientation: Orientation;
  /** Absent: the pages count on in the document's digits. */
  readonly pageNumbers?: PageNumbering;
  readonly header: readonly Block[];
  readonly footer: readonly Block[];
  /** What the first page of the section has in their place. */
  readonly firstPage?: { readonly header: readonly Block[]; readonly footer: readonly Block[] };
  readonly children: readonly Block[];
}

/** A block of the document tree. */
export type Block = TextBlock | List | Table | Figure | PageBreak | Contents;

/** A list; its items have their markers. */
export interface List extends Origin {
  readonly type: 'list';
  /** Name in `theme.lists`: marker and indents. */
  readonly style: string;
  readonly items: readonly ListItem[];
}

/** A part of a form as Word lets people fill it in (a content control); other formats show what it holds. */
export interface Control {
  /** `text`: anything may be written; `locked`: nothing; `ticks`: its boxes alone can be clicked. */
  readonly kind: 'text' | 'locked' | 'ticks';
  /** By which programs find it. */
  readonly tag: string;
  /** What Word shows over it. */
  readonly title: string;
  /** It holds a prompt, which what is typed replaces. */
  readonly isPrompt?: true;
}

/** An item of a list with its marker. */
export interface ListItem extends Origin {
  readonly type: 'item';
  /** The marker as printed, for example "1)", "-" or "1.2."; never empty for a numbered list. */
  readonly marker: string;
  /** The item's number where `marker` is what the list's style writes for it; absent where it is written by hand. */
  readonly number?: number;
  /** The marker is a box that can be clicked in Word. */
  readonly isBox?: true;
  /** The first block is a paragraph, whose first line the marker stands on. */
  readonly children: readonly Block[];
}

/** A table with its header rows. */
export interface Table extends Origin {
  readonly type: 'table';
  /** Name in `theme.tables`. */
  readonly style: string;
  readonly id?: string;
  /** Column widths, per cent of the width that the table stands in; they add up to 100. */
  readonly columns: readonly number[];
  /** Rows repeated at the top of every page that the table covers. */
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
  readonly caption?: Paragraph;
  /** For readers who cannot see the table. */
  readonly description?: string;
  /** Rows and columns say nothing and only set things side by side: for screen readers this is a layout table. */
  readonly layout?: true;
}

/** A row of a table. */
export interface TableRow extends Origin {
  readonly type: 'row';
  /** Cells in column order; a cell that another one's row span covers is absent. */
  readonly cells: readonly TableCell[];
}

/** A cell of a table, of one or more rows and columns. */
export interface TableCell extends Origin {
  readonly type: 'cell';
  /** A header cell, and what it heads; absent for a data cell. */
  readonly scope?: 'column' | 'row';
  readonly columnSpan: number;
  readonly rowSpan: number;
  /**
   * What the cell begins with on each further page that its row covers, in the style of its first paragraph, for example
   * "Basic (ต่อ)". It is not part of the text; formats that cannot say it leave it out.
   */
  readonly continued?: string;
  /** How the cell is filled in, in a form. */
  readonly control?: Control;
  /** Colour behind the cell, `#rrggbb`; absent: that of the table's style. */
  readonly fill?: string;
  /** At least one block. */
  readonly children: readonly Block[];
}

/** A picture with its alternative text and caption. */
export interface Figure extends Origin {
  readonly type: 'figure';
  /** Name in `theme.paragraphs`: alignment of the picture and the space around it; absent: `base`. */
  readonly style?: string;
  readonly id?: string;
  readonly image: Image;
  /** Width, per cent of the width that the figure stands in; absent: the picture's own, at most 100 %. */
  readonly width?: number;
  /** For readers who cannot see the picture. */
  readonly alt: string;
  readonly caption?: Paragraph;
}

/** The picture of a figure. */
export interface Image {
  /** As the report names it: a path inside the report's folder or a data: URL; absent for a template's own drawing. */
  readonly source?: string;
  /** What is shown; present once `loadImages` has run. */
  readonly file?: ImageFile;
}

/** The file of a picture, or a drawing. */
export type ImageFile = RasterFile | DrawingFile;

/** A picture that writers draw themselves, such as a chart. */
export interface DrawingFile {
  readonly format: 'drawing';
  readonly drawing: Drawing;
  readonly width: number;
  readonly height: number;
}

/** What follows starts a new page. Never inside a table: the reader of the markup parts the table there. */
export interface PageBreak {
  readonly type: 'page-break';
}

/** A table of contents: an entry for each heading of the text, down to a level. */
export interface Contents {
  readonly type: 'contents';
  /** Names in `theme.paragraphs` of the entries' styles, one for each outline level from 1 on. */
  readonly styles: readonly string[];
  readonly entries: readonly ContentsEntry[];
}

/** A line of the contents: a heading's text, and at the text's right edge the number of its page, dots before it. */
export interface ContentsEntry extends Paragraph {
  /** Outline level of the heading. */
  readonly level: number;
  /** Id of the heading. */
  readonly target: string;
}

/** Every node of the tree; `childrenOf` says what each holds. */
export type Node = Document | Section | Block | ListItem | TableRow | TableCell | Label | Inline;
