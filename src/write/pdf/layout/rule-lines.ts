import type { CellNode, TableNode } from './node.js';
import type { FramedPageWriter } from '../pdfmake/page-writer.js';
import type { RowSegment, TableFlow } from './row.js';

/** A straight rule on a page, as the renderer draws it; lengths in points. */
export interface Rule {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly lineWidth: number;
  readonly lineColor: string;
}

/** Which cell covers a row's column: cells by row and column. */
type Grid = readonly (readonly (CellNode | undefined)[])[];

/** Draws the rules of a table whose rows are placed: around every cell, closed at each page's end and top. */
export function ruleTable(
  writer: FramedPageWriter,
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
    const line: Rule = { type: 'line', x1, y1, x2, y2, lineWidth: rule, lineColor: node.layout.rule.color };
    writer.addVector(line, true, true, undefined, page);
  };
  const across = (page: number, y: number, isDrawn: (column: number) => boolean): void => {
    for (const [from, to] of stretches(columns, isDrawn)) {
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
      const parts = stretches(onPage.length, (index) => {
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
    const known = pages.get(segment.page);
    if (known) known.push(segment);
    else pages.set(segment.page, [segment]);
  }
  return pages;
}

/** Runs of neighbouring places that are drawn: first and, not included, last. */
function stretches(
  count: number,
  isDrawn: (place: number) => boolean,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let from = -1;
  for (let place = 0; place <= count; place++) {
    const drawn = place < count && isDrawn(place);
    if (drawn && from < 0) from = place;
    if (!drawn && from >= 0) {
      found.push([from, place]);
      from = -1;
    }
  }
  return found;
}
