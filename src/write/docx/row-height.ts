import { type GridCell, type Theme, visit, WHOLE_TABLE } from '../../document/index.js';
import { estimateCell } from './text-height.js';

/** Rows of a table as Word has them, and what their heights come from; lengths in twips. */
export interface MeasuredRows {
  readonly rows: readonly (readonly GridCell[])[];
  readonly theme: Theme;
  /** Width of a cell's text. */
  readonly widthOf: (cell: GridCell) => number;
  /** Height of a row without text. */
  readonly edges: number;
}

/** Rows are made higher for a cell of this share of a page at most. */
const MAX_SPANNING_SHARE = 0.5;

const heightOf = (cell: GridCell, { theme, widthOf, edges }: MeasuredRows): number =>
  edges + estimateCell(cell.cell, theme, widthOf(cell));

/** Whether a table is small enough to stay on one page. False for a table with pictures or nested tables, whose heights are not estimated. */
export function isWhole(measured: MeasuredRows, pageHeight: number): boolean {
  const { rows } = measured;
  if (rows.length > WHOLE_TABLE.rows || !rows.flat().every(({ cell }) => holdsTextAlone(cell))) return false;
  const height = rows.reduce(
    (sum, cells) => sum + Math.max(measured.edges, ...cells.map((cell) => heightOf(cell, measured))),
    0,
  );
  return height <= pageHeight * WHOLE_TABLE.share;
}

function holdsTextAlone(cell: GridCell['cell']): boolean {
  let isText = true;
  visit(cell, ({ type }) => {
    if (type === 'figure' || type === 'table') isText = false;
  });
  return isText;
}

/** About how high each row is by the cells that it alone has. */
const ownHeights = (measured: MeasuredRows): number[] =>
  measured.rows.map((cells) =>
    Math.max(
      measured.edges,
      ...cells.filter(({ row, rowEnd }) => rowEnd - row === 1).map((cell) => heightOf(cell, measured)),
    ),
  );

/**
 * Minimum heights of rows, by their index: LibreOffice gives a cell over several rows of a table inside a cell
 * no more than these rows take, and does not show what is below. The first of them is as high as what the cell holds
 * beyond the others: a page may end after any row. A cell of more than half a page has none: LibreOffice does not end
 * with rows that no page can hold.
 */
export function minimumHeights(measured: MeasuredRows, pageHeight: number): ReadonlyMap<number, number> {
  const heights = ownHeights(measured);
  const minimums = new Map<number, number>();
  measured.rows.forEach((cells, index) => {
    for (const cell of cells.filter(({ row, rowEnd }) => row === index && rowEnd > index + 1)) {
      const height = heightOf(cell, measured);
      const others = heights.slice(index + 1, cell.rowEnd).reduce((sum, each) => sum + each, 0);
      const missing = Math.ceil(height - others);
      if (missing <= heights[index]! || height > pageHeight * MAX_SPANNING_SHARE) continue;
      heights[index] = missing;
      minimums.set(index, missing);
    }
  });
  return minimums;
}
