import type { SourceCell, SourceTable } from './block.js';

/** A cell with the columns of the grid that it covers, the end not included. */
export interface GridCell extends SourceCell {
  readonly from: number;
  readonly to: number;
}

/** Gives each cell of a table its columns: cells of rows above that reach down take theirs. */
export function gridRows({ rows }: SourceTable): readonly (readonly GridCell[])[] {
  let covered: number[] = [];
  return rows.map(({ cells }) => {
    const below: number[] = [];
    let column = 0;
    const skip = (): void => {
      while ((covered[column] ?? 0) > 0) column += 1;
    };
    const placed = cells.map((cell): GridCell => {
      skip();
      const from = column;
      column += cell.columnSpan;
      for (let at = from; at < column; at += 1) below[at] = cell.rowSpan - 1;
      return { ...cell, from, to: column };
    });
    covered = Array.from({ length: Math.max(covered.length, below.length) }, (_, at) =>
      below[at] !== undefined ? below[at] : Math.max(0, (covered[at] ?? 0) - 1),
    );
    return placed;
  });
}

/** How many columns a table has. */
export const columnCount = (rows: readonly (readonly GridCell[])[]): number =>
  rows.reduce((most, row) => Math.max(most, row.at(-1)?.to ?? 0), 0);
