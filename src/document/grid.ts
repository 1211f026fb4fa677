import { placeCells } from '../core/index.js';
import type { TableCell, TableRow } from './tree.js';
import type { TableStyle } from './theme.js';

/** A cell with the columns and rows that it covers, counted from 0, the ends not included. */
export interface GridCell {
  readonly cell: TableCell;
  readonly row: number;
  readonly rowEnd: number;
  readonly column: number;
  readonly columnEnd: number;
}

/** A row of a table with the columns that its cells cover. */
export interface GridRow {
  /** The row's own cells; those that reach down from rows above are in their own rows. */
  readonly cells: readonly GridCell[];
  /** Columns that the row covers, together with cells that reach down. */
  readonly covered: number;
  /** Whether a cell lies over one that reaches down from a row above. */
  readonly overlaps: boolean;
}

/** Finds the columns of the cells of rows that belong together; a row span ends with the last row. */
export function tableGrid(rows: readonly TableRow[]): readonly GridRow[] {
  const placed = placeCells(rows.map(({ cells }) => cells));
  return rows.map(({ cells }, row): GridRow => {
    const { columns, covered, overlapping } = placed[row]!;
    return {
      covered,
      overlaps: overlapping.length > 0,
      cells: cells.map((cell, index) => {
        const column = columns[index]!;
        const rowEnd = Math.min(row + cell.rowSpan, rows.length);
        return { cell, row, rowEnd, column, columnEnd: column + cell.columnSpan };
      }),
    };
  });
}

/** The colour behind a cell. */
export function cellFill({ scope, fill }: TableCell, fills: TableStyle['fill']): string | undefined {
  if (fill !== undefined || scope === 'column') return fill ?? fills?.head;
  return scope === 'row' ? (fills?.rowHead ?? fills?.cell) : fills?.cell;
}
