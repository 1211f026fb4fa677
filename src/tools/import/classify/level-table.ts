import type { SourceBlock } from '../../../read/index.js';
import type { Column, ColumnRole } from '../../../read/content/index.js';

/** A table of levels by its columns. */
export interface LevelTable {
  readonly columns: readonly Column[];
  /** Nothing shows what it is but its columns, which are as many as those of the table before. */
  readonly isBare: boolean;
  /** The contents of the rows above its head. */
  readonly before: readonly SourceBlock[];
  readonly rows: readonly LevelTableRow[];
}

/** A row of a table of levels: the blocks of each of its columns. */
export interface LevelTableRow {
  readonly cells: ReadonlyMap<ColumnRole, readonly SourceBlock[]>;
  /** Text that goes over all columns: a heading within the table. */
  readonly across?: readonly SourceBlock[];
  /** Blocks in columns that are not known, by their labels. */
  readonly unknown: readonly { readonly label: string; readonly blocks: readonly SourceBlock[] }[];
}

/** What a level has cells of, beside its name. */
export const CELL_ROLES = ['criteria', 'guideline', 'result', 'evidence', 'recommendation'] as const;
export type CellRole = (typeof CELL_ROLES)[number];

/** Blocks that belong to a level. */
export interface Cell {
  readonly role: CellRole;
  readonly blocks: readonly SourceBlock[];
}
