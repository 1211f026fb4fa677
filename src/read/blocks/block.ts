import type { ListStyleName } from '../../markdown/index.js';
import type { PageRange } from '../../core/index.js';
import type { Piece } from './piece.js';

/** A block of a document that people made, as its file shows it, whatever the format. */
export type SourceBlock = SourceParagraph | SourceTable;

export interface SourceParagraph {
  readonly type: 'paragraph';
  /** The theme's name of its style. */
  readonly role: string | undefined;
  /** Outline level of a heading, from 1. */
  readonly outline: number | undefined;
  /** Distance from its container's text edge to its text, twips. */
  readonly left: number;
  /** The paragraph begins a list item. */
  readonly item?: SourceItem;
  /** What follows the marker. */
  readonly pieces: readonly Piece[];
  /** Values that the file keeps and does not show. */
  readonly metadata: ReadonlyMap<string, unknown>;
  /** A page begins with it. */
  readonly startsPage: boolean;
  readonly reading?: Reading;
}

/** How a paragraph was read, for a person who looks at it. */
export interface Reading {
  /** Where the file has pages. */
  readonly pages?: PageRange;
  /** How many lines were joined without a sign of whether a space was between them. */
  readonly joined?: number;
  /** How many places of damaged Thai were repaired, and the text around the first. */
  readonly repaired?: number;
  readonly example?: { readonly before: string; readonly after: string };
}

/** How a list item is marked. */
export interface SourceItem {
  readonly marker: string;
  /** Absent where the marker is written by hand. */
  readonly style?: ListStyleName;
  /** Distance from the container's text edge to the marker, twips. */
  readonly edge: number;
}

/** A table; cells that another one's row span covers are absent. */
export interface SourceTable {
  readonly type: 'table';
  /** Distance from its container's text edge, twips. */
  readonly left: number;
  /** Widths of the grid's columns, twips. */
  readonly grid: readonly number[];
  readonly rows: readonly SourceRow[];
}

export interface SourceRow {
  /** Repeated at the top of every page. */
  readonly isHead: boolean;
  readonly cells: readonly SourceCell[];
}

export interface SourceCell {
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly blocks: readonly SourceBlock[];
}

/** A table with the blocks of each cell replaced. */
export const mapCells = (
  table: SourceTable,
  map: (blocks: readonly SourceBlock[]) => readonly SourceBlock[],
): SourceTable => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, blocks: map(cell.blocks) })),
  })),
});

/** The paragraphs of a block, those of tables in reading order. */
export const paragraphsIn = (block: SourceBlock): readonly SourceParagraph[] =>
  block.type === 'paragraph'
    ? [block]
    : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn)));
