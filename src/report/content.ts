import type { ColumnAlign, Inline, ListStyleName } from '../markdown/index.js';
import type { TableCellContent } from './table.js';

/** A piece of a result, an answer or an appendix in a parsed report. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | FigureRowBlock
  | NoteBlock
  | PageBreakBlock;

export interface HeadingBlock {
  readonly type: 'heading';
  readonly text: readonly Inline[];
}

export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly text: readonly Inline[];
}

export interface ListBlock {
  readonly type: 'list';
  readonly style: ListStyleName;
  readonly items: readonly ListItemContent[];
}

export interface ListItemContent {
  /** As printed, for example "1)"; always present in a parsed report. */
  readonly marker: string;
  readonly text: readonly Inline[];
  readonly children: readonly Block[];
}

export interface TableBlock {
  readonly type: 'table';
  readonly caption?: readonly Inline[];
  /** Column widths, per cent; absent: equal. */
  readonly widths?: readonly number[];
  /** How the cells of each column are set; absent: all `auto`. */
  readonly align?: readonly ColumnAlign[];
  /** Number of header rows; they are repeated on every page. */
  readonly headerRows: number;
  readonly rows: readonly (readonly TableCellContent[])[];
}

export interface FigureBlock {
  readonly type: 'figure';
  /** A path inside the report's folder, or a data: URL. */
  readonly image: string;
  readonly caption?: readonly Inline[];
  /** For readers who cannot see the picture; the caption is used if it is absent. */
  readonly alt?: string;
  /** Width, per cent of the column; absent: the picture's own, at most the column's. */
  readonly width?: number;
}

/** Figures side by side, in as many rows as they need. */
export interface FigureRowBlock {
  readonly type: 'figures';
  /** Figures in a row. */
  readonly columns: number;
  readonly figures: readonly Omit<FigureBlock, 'type'>[];
}

export interface NoteBlock {
  readonly type: 'note';
  readonly text: readonly Inline[];
}

export interface PageBreakBlock {
  readonly type: 'page-break';
}
