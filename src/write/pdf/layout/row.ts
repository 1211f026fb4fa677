import type { CellNode } from './node.js';
import type { FramedPageWriter } from '../pdfmake/page-writer.js';
import type { Flow } from './flow.js';
import type { Frame } from './frame.js';
import { cellLeft, cellWidth, type TableGeometry } from './geometry.js';

/** A table while its rows are placed. */
export interface TableFlow {
  readonly geometry: TableGeometry;
  /** Left edge on the page, pt. */
  readonly left: number;
  /** Where rows start on each page that the table has come to. */
  readonly tops: Map<number, number>;
}

/** What a row covers of one page, between the rules above and below it. */
export interface RowSegment {
  readonly row: number;
  readonly page: number;
  readonly top: number;
  bottom: number;
}

/** Where content ended. `available` is the height left on the page. */
interface Place {
  readonly page: number;
  readonly y: number;
  readonly available: number;
}

/** A cell whose last row is not closed yet. */
export interface OpenCell {
  readonly lastRow: number;
  readonly end: Place;
  /** How far its content reaches on each page. */
  readonly bottoms: ReadonlyMap<number, number>;
}

/** Places the cells of a row side by side, each over its own pages; the row ends with the longest. */
export function placeRow(
  flow: Flow,
  table: TableFlow,
  row: readonly CellNode[],
  index: number,
  open: OpenCell[],
  segments: RowSegment[],
): void {
  const { writer } = flow;
  const context = writer.context();
  const { padding, rule } = table.geometry;
  const start: Place = { page: context.page, y: context.y, available: context.availableHeight };
  for (const cell of row) {
    goTo(writer, start);
    open.push({ lastRow: index + cell.rowSpan - 1, ...placeCell(flow, table, cell) });
  }
  const ending = open.filter(({ lastRow }) => lastRow === index);
  const end = ending.reduce<Place>((last, { end }) => (isLater(end, last) ? end : last), {
    ...start,
    y: start.y + padding.top,
    available: start.available - padding.top,
  });
  goTo(writer, end);
  context.moveDown(padding.bottom);
  for (let page = start.page; page <= end.page; page++) {
    const top = page === start.page ? start.y : (table.tops.get(page) ?? start.y);
    const bottom = page === end.page ? context.y : reach(open, page, top) + padding.bottom;
    segments.push({ row: index, page, top, bottom });
  }
  for (const closed of ending) open.splice(open.indexOf(closed), 1);
  context.moveDown(rule);
}

/** Before the page is changed between two rows: cells that go on reach as far down as their content. */
export function closeSpans(
  writer: FramedPageWriter,
  { geometry }: TableFlow,
  open: readonly OpenCell[],
  segments: readonly RowSegment[],
): void {
  const last = segments.at(-1);
  const context = writer.context();
  if (!last || last.page !== context.page) return;
  const bottom = reach(open, last.page, last.top) + geometry.padding.bottom;
  if (bottom <= last.bottom) return;
  last.bottom = bottom;
  context.y = bottom + geometry.rule;
}

function placeCell(
  flow: Flow,
  { geometry, left }: TableFlow,
  cell: CellNode,
): Pick<OpenCell, 'end' | 'bottoms'> {
  const { writer } = flow;
  const context = writer.context();
  const { padding, rule } = geometry;
  const bottoms = new Map<number, number>();
  const reached = (page: number, y: number): void => {
    bottoms.set(page, Math.max(bottoms.get(page) ?? 0, y));
  };
  const bottom = padding.bottom + rule;
  const frame: Frame = {
    top: padding.top,
    bottom,
    leave: (page, y) => {
      reached(page, y);
      return y + bottom;
    },
    enter: () => {
      context.moveDown(padding.top);
      context.availableHeight -= bottom;
    },
  };
  context.x = left + cellLeft(geometry, cell);
  context.availableWidth = cellWidth(geometry, cell);
  writer.frames.push(frame);
  frame.enter();
  flow.processNode(cell as never);
  writer.frames.pop();
  const { page, y, availableHeight } = context;
  reached(page, y);
  return { end: { page, y, available: availableHeight + bottom }, bottoms };
}

const isLater = (a: Place, b: Place): boolean => a.page > b.page || (a.page === b.page && a.y > b.y);

/** How far down the open cells reach on a page. */
const reach = (open: readonly OpenCell[], page: number, top: number): number =>
  open.reduce((lowest, { bottoms }) => Math.max(lowest, bottoms.get(page) ?? top), top);

function goTo(writer: FramedPageWriter, { page, y, available }: Place): void {
  const context = writer.context();
  context.page = page;
  context.y = y;
  context.availableHeight = available;
}
