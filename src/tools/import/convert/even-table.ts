import { type SourceCell, type SourceTable, columnCount, gridRows } from '../../../read/index.js';

/**
 * A table whose rows all cover as many columns, as a report has it: people leave cells out at a row's end and draw
 * rows of other widths. Empty cells fill them up; a cell that would reach under its last row ends there.
 */
export function evenTable(table: SourceTable): SourceTable {
  const { rows } = table;
  const whole = {
    ...table,
    rows: rows.map((row, index) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, rows.length - index) })),
    })),
  };
  const grid = gridRows(whole);
  const width = columnCount(grid);
  /** Columns of each row that a cell covers, its own or one of a row above. */
  const covered = grid.map(() => new Set<number>());
  grid.forEach((cells, index) => {
    for (const { from, to, rowSpan } of cells)
      for (let row = index; row < index + rowSpan; row += 1)
        for (let column = from; column < to; column += 1) covered[row]!.add(column);
  });
  return {
    ...whole,
    rows: whole.rows.map((row, index) => ({
      ...row,
      cells: [...row.cells, ...Array.from({ length: width - covered[index]!.size }, () => EMPTY)],
    })),
  };
}

const EMPTY: SourceCell = { columnSpan: 1, rowSpan: 1, blocks: [] };
