import { placeCells } from '../../core/index.js';
import type { SourceCell, SourceTable } from './block.js';

/** A cell with the columns of the grid that it covers, the end not included. */
export interface GridCell extends SourceCell {
  readonly from: number;
  readonly to: number;
}

/** Gives each cell of a table its columns: cells of rows above that reach down take theirs. */
export function gridRows({ rows }: SourceTable): readonly (readonly GridCell[])[] {
  const placed = placeCells(rows.map(({ cells }) => cells));
  return rows.map(({ cells }, row) =>
    cells.map((cell, index): GridCell => {
      const from = placed[row]!.columns[index]!;
      return { ...cell, from, to: from + cell.columnSpan };
    }),
  );
}

/** How many columns a table has. */
export const columnCount = (rows: readonly (readonly GridCell[])[]): number =>
  rows.reduce((most, row) => Math.max(most, row.at(-1)?.to ?? 0), 0);
