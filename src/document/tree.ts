import type { Controls } from './control.js';
import type { RasterFile } from '../picture/index.js';
import type { Drawing } from './drawing.js';
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

export type Digits = 'thai' | 'arabic';

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

/** A run of pages of one orientation, with its own running header and footer. */
export interface Section {
  readonly type: 'section';
  readonly orientation: Orientation;
  readonly header: readonly Block[];
  readonly footer: readonly Block[];
  readonly children: readonly Block[];
}

export type Block = Heading | Paragraph | List | Table | Figure | PageBreak | Contents;

/** A heading of the document's outline: h1 a category, h2 an item. */
export interface Heading {
  readonly type: 'heading';
  /** Outline level 1 to 6. */
  readonly level: number;
  /** Name in `theme.paragraphs`. */
  readonly style: string;
  /** Target of `#id` links. */
  readonly id?: string;
  /** What Word keeps of the report without showing it; the PDF has no use for it. */
  readonly controls?: Controls;
  readonly children: readonly Inline[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  /** Name in `theme.paragraphs`. */
  readonly style: string;
  readonly id?: string;
  /** What Word keeps of the report without showing it; the PDF has no use for it. */
  readonly controls?: Controls;
  readonly children: readonly Inline[];
}

export interface List {
  readonly type: 'list';
  /** Name in `theme.lists`: marker and indents. */
  readonly style: string;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly type: 'item';
  /** The marker as printed, for example "1)", "-" or "1.2."; never empty for a numbered list. */
  readonly marker: string;
  /** The item's number where `marker` is what the list's style writes for it; absent where it is written by hand. */
  readonly number?: number;
  /** The first block is a paragraph, whose first line the marker stands on. */
  readonly children: readonly Block[];
}

export interface Table {
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
  /** Rows and columns say nothing and only set things side by side: to those who hear it, it is no table. */
  readonly layout?: true;
  /** What Word keeps of the report without showing it; the PDF has no use for it. */
  readonly controls?: Controls;
}

export interface TableRow {
  readonly type: 'row';
  /** Cells in column order; a cell that another one's row span covers is absent. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly type: 'cell';
  /** A header cell, and what it heads; absent for a data cell. */
  readonly scope?: 'column' | 'row';
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** At least one block. */
  readonly children: readonly Block[];
}

export interface Figure {
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
  /** What Word keeps of the report without showing it; the PDF has no use for it. */
  readonly controls?: Controls;
}

export interface Image {
  /** As the report names it: a path inside the report's folder or a data: URL; absent for a template's own drawing. */
  readonly source?: string;
  /** What is shown; present once `loadImages` has run. */
  readonly file?: ImageFile;
}

export type ImageFile = RasterFile | DrawingFile;

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

export type Inline = Text | Link | Break | Field | Sequence;

/** A run of characters of one look. The value holds no line break, no control character and is not empty. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly position?: 'sub' | 'sup';
  /** BCP 47, where it is not the document's language. */
  readonly language?: string;
  /** As on a block: names what the text from here on is, so that it can be read back. */
  readonly controls?: Controls;
}

export interface Link {
  readonly type: 'link';
  /** An absolute address with Thai letters percent-encoded, or `#id` inside the document. */
  readonly target: string;
  readonly children: readonly (Text | Break)[];
}

/** A line break inside a paragraph. */
export interface Break {
  readonly type: 'break';
}

/** A number that the writer fills in, in the document's digits. */
export interface Field {
  readonly type: 'field';
  readonly field: 'page' | 'pages';
}

/** A number of a figure or a table, counted where the tree is read; Word can count it anew. */
export interface Sequence {
  readonly type: 'sequence';
  /** What is counted, as Word names it: a letter, then letters, marks, digits and underscores, 40 at most. */
  readonly name: string;
  /** The number as printed, for example "3" or "๓". */
  readonly value: string;
}

export type Node = Document | Section | Block | ListItem | TableRow | TableCell | Inline;
