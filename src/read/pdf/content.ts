import type { Line } from './lines.js';
import type { PagePicture } from './pictures.js';

/** The content of a cell or a page, from the top down. */
export type Content = Line | PdfTable | PdfPicture;

export interface PdfPicture extends PagePicture {
  readonly type: 'picture';
}

export interface PdfTable {
  readonly type: 'table';
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Edges of its columns, points. */
  readonly xs: readonly number[];
  readonly rows: readonly PdfRow[];
  /** A rule closes it at its top: then a cell that none closes is split by the end of the page. */
  readonly isClosed: boolean;
}

export interface PdfRow {
  readonly cells: readonly PdfCell[];
}

export interface PdfCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Edges of the cell, points. */
  readonly left: number;
  readonly right: number;
  /** See `GridCell`. */
  readonly isOpenTop: boolean;
  readonly isOpenBottom: boolean;
  readonly content: readonly Content[];
}

export const isTable = (content: Content): content is PdfTable =>
  'type' in content && content.type === 'table';

export const isPicture = (content: Content): content is PdfPicture =>
  'type' in content && content.type === 'picture';

export const isLine = (content: Content): content is Line => !('type' in content);

/** From the top of a page. */
export const topOf = (content: Content): number =>
  isLine(content) ? content.baseline - content.size : content.top;
