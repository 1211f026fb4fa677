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

/** A piece of text as a report gives it: a string, or marked text that may hold further pieces. */
export type InlineInput =
  | string
  | ({ type: 'text'; text: string } & Partial<Record<Mark, boolean>>)
  | { type: Mark; text: TextInput }
  | { type: 'link'; target: string; text: TextInput }
  | { type: 'break' };

export type TextInput = InlineInput | InlineInput[];

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

/** A block as a report gives it. */
export type BlockInput =
  | { type: 'heading' | 'paragraph' | 'note'; text: TextInput }
  | { type: 'list'; style: ListStyleName; start?: number; items: ListItemInput[] }
  | {
      type: 'table';
      caption?: TextInput;
      widths?: number[];
      headerRows?: number;
      align?: ColumnAlign[];
      rows: TableCellInput[][];
    }
  | ({ type: 'figure' } & FigureInput)
  | { type: 'figures'; columns?: number; figures: FigureInput[] }
  | { type: 'page-break' };

export interface FigureInput {
  image: string;
  caption?: TextInput;
  alt?: string;
  width?: number;
}

export type ListItemInput = string | { marker?: string; text?: TextInput; children?: BlockInput[] };

export type TableCellInput = TextInput | { text: TextInput; columnSpan?: number; rowSpan?: number };
