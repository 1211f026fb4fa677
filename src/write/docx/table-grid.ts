import { tableGrid, type GridCell, type TableRow } from '../../document/index.js';

/**
 * The cells of Word's rows from left to right: Word has a cell for every row that one covers. Throws where the cells of
 * a row do not fill the columns exactly.
 */
export function wordRows(rows: readonly TableRow[], columns: number): readonly (readonly GridCell[])[] {
  let open: readonly GridCell[] = [];
  return tableGrid(rows).map(({ cells, covered, overlaps }, row) => {
    if (covered < columns) throw new Error('A table row has fewer cells than its table has columns.');
    if (overlaps || covered > columns)
      throw new Error('A table row has more cells than its table has columns.');
    open = [...open.filter(({ rowEnd }) => rowEnd > row), ...cells].sort((a, b) => a.column - b.column);
    return open;
  });
}
