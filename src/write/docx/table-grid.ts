import type { TableCell, TableRow } from '../../document/index.js';

/** A table's columns and the cells of earlier rows that reach down into the next one. */
export interface Grid {
  /** Widths, twips. */
  readonly columns: readonly number[];
  /** By the column that such a cell begins in. */
  readonly open: (OpenCell | undefined)[];
}

interface OpenCell {
  readonly span: number;
  /** Rows that it still covers. */
  readonly rows: number;
}

/** A cell as Word's rows hold it: one for every row that it covers. */
export interface GridCell {
  /** Absent where a cell of an earlier row covers the place. */
  readonly content?: TableCell;
  /** Columns that it covers. */
  readonly span: number;
  /** twips */
  readonly width: number;
  readonly merge?: 'restart' | 'continue';
}

/**
 * The cells of the next row, those included that earlier rows reach down with; `rowsLeft` counts this row and those
 * after it. Throws where the row's cells do not fill the columns exactly.
 */
export function gridRow(grid: Grid, { cells }: TableRow, rowsLeft: number): GridCell[] {
  const { columns, open } = grid;
  const width = (column: number, span: number): number =>
    columns.slice(column, column + span).reduce((sum, part) => sum + part, 0);
  const row: GridCell[] = [];
  const waiting = [...cells];
  let column = 0;
  while (column < columns.length) {
    const covering = open[column];
    if (covering !== undefined) {
      const { span, rows } = covering;
      row.push({ span, width: width(column, span), merge: 'continue' });
      open[column] = rows > 1 ? { span, rows: rows - 1 } : undefined;
      column += span;
      continue;
    }
    const content = waiting.shift();
    if (content === undefined) throw new Error('A table row has fewer cells than its table has columns.');
    const { columnSpan: span } = content;
    const rows = Math.min(content.rowSpan, rowsLeft);
    row.push({ content, span, width: width(column, span), ...(rows > 1 && { merge: 'restart' as const }) });
    if (rows > 1) open[column] = { span, rows: rows - 1 };
    column += span;
  }
  if (waiting.length > 0 || column > columns.length) {
    throw new Error('A table row has more cells than its table has columns.');
  }
  return row;
}
