import type { CellNode, TableNode } from './node.js';
import type { Pages } from './pages.js';
import type { RowSegment, TableFlow } from './row.js';

/** The cell that covers each column of each row: cells by row and column. */
type Grid = readonly (readonly (CellNode | undefined)[])[];

/** Draws what is behind the cells of a table whose rows are placed, to the middle of their rules. */
export function drawFills(
  pages: Pages,
  node: TableNode,
  rows: readonly (readonly CellNode[])[],
  { geometry: { rule, edges }, left }: TableFlow,
  segments: readonly RowSegment[],
): void {
  if (!rows.some((row) => row.some(({ fill }) => fill !== undefined))) return;
  const columns = edges.length - 1;
  const grid = gridOf(rows, columns);
  for (const { page, row, top, bottom } of segments)
    for (let from = 0; from < columns;) {
      const cell = grid[row]?.[from];
      let to = from + 1;
      while (to < columns && grid[row]?.[to] === cell) to++;
      if (cell?.fill !== undefined) {
        const [start, end] = [edges[from] ?? 0, edges[to] ?? 0];
        const [y, height] = [top - rule / 2, bottom - top + rule];
        pages.add(
          { type: 'fill', x: left + start, y, width: end - start, height, color: cell.fill, table: node },
          page,
        );
      }
      from = to;
    }
}

/** Draws the rules of a table whose rows are placed: around every cell, closed at the bottom and top of each page. */
export function drawRules(
  pages: Pages,
  node: TableNode,
  rows: readonly (readonly CellNode[])[],
  { geometry, left }: TableFlow,
  segments: readonly RowSegment[],
): void {
  const { rule, edges } = geometry;
  if (rule === 0) return;
  const columns = edges.length - 1;
  const grid = gridOf(rows, columns);
  const half = rule / 2;
  const draw = (page: number, x1: number, y1: number, x2: number, y2: number): void => {
    pages.add(
      { type: 'rule', x1, y1, x2, y2, width: rule, color: node.layout.rule.color, table: node },
      page,
    );
  };
  const across = (page: number, y: number, isDrawn: (column: number) => boolean): void => {
    for (const [from, to] of spansOf(columns, isDrawn)) {
      draw(page, left + (edges[from] ?? 0) - half, y, left + (edges[to] ?? 0) + half, y);
    }
  };
  byPage(segments).forEach((onPage, page) => {
    onPage.forEach((segment, index) => {
      if (index === 0) across(page, segment.top - half, () => true);
      const isLast = index === onPage.length - 1;
      const next = segment.row + 1;
      across(
        page,
        segment.bottom + half,
        (column) => isLast || grid[segment.row]?.[column] !== grid[next]?.[column],
      );
    });
    for (let edge = 0; edge <= columns; edge++) {
      const parts = spansOf(onPage.length, (index) => {
        const cells = grid[onPage[index]?.row ?? -1];
        return (
          edge === 0 || edge === columns || cells?.[edge - 1] === undefined || cells[edge - 1] !== cells[edge]
        );
      });
      const x = left + (edges[edge] ?? 0);
      for (const [from, to] of parts)
        draw(page, x, (onPage[from]?.top ?? 0) - rule, x, (onPage[to - 1]?.bottom ?? 0) + rule);
    }
  });
}

function gridOf(rows: readonly (readonly CellNode[])[], columns: number): Grid {
  const grid = rows.map(() => new Array<CellNode | undefined>(columns).fill(undefined));
  rows.forEach((row, index) => {
    for (const cell of row) {
      for (const line of grid.slice(index, index + cell.rowSpan)) {
        line.fill(cell, cell.column, cell.column + cell.colSpan);
      }
    }
  });
  return grid;
}

function byPage(segments: readonly RowSegment[]): ReadonlyMap<number, readonly RowSegment[]> {
  const pages = new Map<number, RowSegment[]>();
  for (const segment of segments) {
    const onPage = pages.get(segment.page);
    if (onPage) onPage.push(segment);
    else pages.set(segment.page, [segment]);
  }
  return pages;
}

/** Spans of neighbouring indexes that are drawn: the first one, and the end, which is not included. */
function spansOf(count: number, isDrawn: (index: number) => boolean): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let from = -1;
  for (let index = 0; index <= count; index++) {
    const drawn = index < count && isDrawn(index);
    if (drawn && from < 0) from = index;
    if (!drawn && from >= 0) {
      found.push([from, index]);
      from = -1;
    }
  }
  return found;
}
