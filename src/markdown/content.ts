import type { ListStyleName } from './marker.js';

/** The marks that a run of text can have; it is above or below the line, not both. */
export const MARKS = ['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript'] as const;
export type Mark = (typeof MARKS)[number];

/** A run of text of one look; marks that are absent are off. */
export interface TextRun extends Readonly<Partial<Record<Mark, true>>> {
  readonly type: 'text';
  readonly text: string;
}

/** A link; `target` is an absolute address with Thai letters percent-encoded. */
export interface TextLink {
  readonly type: 'link';
  readonly target: string;
  readonly text: readonly (TextRun | TextBreak)[];
}

export interface TextBreak {
  readonly type: 'break';
}

/** A piece of text in a parsed report. */
export type Inline = TextRun | TextLink | TextBreak;

/** Text with marks; each mark that is absent is off. */
export interface MarkedTextInput {
  readonly type: 'text';
  /** The characters. A line feed is a line break. */
  readonly text: string;
  /** Whether it is bold. Default: false. */
  readonly bold?: boolean | undefined;
  /** Whether it is italic. Default: false. */
  readonly italic?: boolean | undefined;
  /** Whether it is underlined. Default: false. */
  readonly underline?: boolean | undefined;
  /** Whether it is struck through. Default: false. */
  readonly strike?: boolean | undefined;
  /** Whether it is raised and small. Default: false. Not together with `subscript`. */
  readonly superscript?: boolean | undefined;
  /** Whether it is lowered and small. Default: false. */
  readonly subscript?: boolean | undefined;
}

/** Text with one mark; it may hold further marked text and links. */
export interface MarkInput {
  readonly type: Mark;
  /** What is marked. */
  readonly text: TextInput;
}

/** A link. */
export interface LinkInput {
  readonly type: 'link';
  /** An address (`https:`, `http:`, `mailto:`) or `#id` of evidence or a caption in the report. */
  readonly target: string;
  /** What is shown. */
  readonly text: TextInput;
}

/** A line break. */
export interface BreakInput {
  readonly type: 'break';
}

/** A piece of text as a report gives it: a string, marked text, a link or a line break. */
export type InlineInput = string | MarkedTextInput | MarkInput | LinkInput | BreakInput;

/** Text: a string, or pieces one after the other. Addresses in it become links. */
export type TextInput = InlineInput | readonly InlineInput[];

/** Whether a text is given as pieces: the compiler does not tell read-only arrays by `Array.isArray`. */
export const isPieces = (text: TextInput): text is readonly InlineInput[] => Array.isArray(text);

/** The characters of a text, a break as a line feed. */
export const plainText = (text: readonly Inline[]): string =>
  text
    .map((piece) =>
      piece.type === 'break' ? '\n' : piece.type === 'link' ? plainText(piece.text) : piece.text,
    )
    .join('');

/** How the cells of a column are set; `auto` as their content asks: figures to the right. */
export const COLUMN_ALIGNS = ['auto', 'left', 'center', 'right'] as const;
export type ColumnAlign = (typeof COLUMN_ALIGNS)[number];

/** A heading, a paragraph or a note. */
export interface TextBlockInput {
  readonly type: 'heading' | 'paragraph' | 'note';
  /** Its text. May not be empty. */
  readonly text: TextInput;
}

/** An item of a list: its text alone, or with its own marker and blocks under it. */
export type ListItemInput =
  | string
  | {
      /** The marker as printed, for example `1)`. Default: counted on by the list's style. */
      readonly marker?: string | undefined;
      /** Its text. */
      readonly text?: TextInput | undefined;
      /** Blocks under its text, for example a list. No page breaks. */
      readonly children?: readonly BlockInput[] | undefined;
    };

/** A list. */
export interface ListInput {
  readonly type: 'list';
  /** How its items are marked. */
  readonly style: ListStyleName;
  /** The number of the first item, from 1. Default: 1. */
  readonly start?: number | undefined;
  /** Its items, at least one. */
  readonly items: readonly ListItemInput[];
}

/** A cell of a table: its text alone, or with the columns and rows that it covers. */
export type TableCellInput =
  | TextInput
  | {
      /** Its text. */
      readonly text: TextInput;
      /** Columns that it covers. Default: 1. */
      readonly columnSpan?: number | undefined;
      /** Rows that it covers. Default: 1. */
      readonly rowSpan?: number | undefined;
    };

/** A table inside a result, an answer or an appendix. */
export interface TableInput {
  readonly type: 'table';
  /** Printed above it. */
  readonly caption?: TextInput | undefined;
  /** Widths of the columns, per cent, 100 together. Default: all the same. */
  readonly widths?: readonly number[] | undefined;
  /** Rows that are repeated on every page, from the first on. Default: 1. */
  readonly headerRows?: number | undefined;
  /** How the cells of each column are set. Default: `auto`, figures to the right. */
  readonly align?: readonly ColumnAlign[] | undefined;
  /** Rows of cells. All rows cover the same number of columns. */
  readonly rows: readonly (readonly TableCellInput[])[];
}

/** A picture. */
export interface FigureInput {
  /** A path inside the report's folder, or a `data:` URL. PNG, JPEG, SVG, WebP, GIF or BMP. */
  readonly image: string;
  /** Printed under it. */
  readonly caption?: TextInput | undefined;
  /** The picture in words, for readers who cannot see it. Default: the caption. */
  readonly alt?: string | undefined;
  /** Its width, per cent of the column, 1 to 100. Default: its own width, at most the column's. */
  readonly width?: number | undefined;
}

/** A picture on its own. */
export interface FigureBlockInput extends FigureInput {
  readonly type: 'figure';
}

/** Pictures side by side, in as many rows as they need. */
export interface FigureRowInput {
  readonly type: 'figures';
  /** Pictures in a row, 1 to 6. Default: as many as there are, at most three. */
  readonly columns?: number | undefined;
  /** The pictures, at least one. */
  readonly figures: readonly FigureInput[];
}

/** What follows starts on a new page. */
export interface PageBreakInput {
  readonly type: 'page-break';
}

/** A block as a report gives it. */
export type BlockInput =
  TextBlockInput | ListInput | TableInput | FigureBlockInput | FigureRowInput | PageBreakInput;
