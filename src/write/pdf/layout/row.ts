import { continuedOf, type Continued } from './continued.js';
import type { Flow, Frame } from './flow.js';
import { cellLeft, cellWidth, type TableGeometry } from './geometry.js';
import type { CellNode } from './node.js';
import { movedItem } from './page-item.js';
import { moveDown, type Cursor } from './pages.js';

/** A table while its rows are placed. */
export interface TableFlow {
  readonly geometry: TableGeometry;
  /** Left edge on the page, pt. */
  readonly left: number;
  /** Where rows start on each page that the table has reached, pt from the page's top. */
  readonly tops: Map<number, number>;
  /** How many items each of these pages had there. */
  readonly starts: Map<number, number>;
  /** The content of a cell is in the middle of its height: rows that head columns, which no page end splits. */
  readonly isCentred?: boolean;
}

/** What a row covers of one page, between the rules above and below it. */
export interface RowSegment {
  readonly row: number;
  readonly page: number;
  readonly top: number;
  bottom: number;
}

/** A height on a page. */
type Position = Readonly<Pick<Cursor, 'page' | 'y' | 'availableHeight'>>;

/** A cell whose last row is not closed yet. */
export interface OpenCell {
  readonly lastRow: number;
  /** Where its content ended. */
  readonly end: Position;
  /** How far its content reaches on each page. */
  readonly bottoms: Map<number, number>;
  /** What it begins with on further pages. */
  readonly continued: Continued | undefined;
  /** Its items on the page, from the first to the one after the last. */
  readonly items: readonly [from: number, to: number];
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
  const { cursor } = flow.pages;
  const { padding, rule } = table.geometry;
  const start: Position = positionOf(cursor);
  for (const cell of row) {
    Object.assign(cursor, start);
    open.push({ lastRow: index + cell.rowSpan - 1, ...placeCell(flow, table, cell) });
  }
  const ending = open.filter(({ lastRow }) => lastRow === index);
  const own = ending.reduce<Position>((last, { end }) => (isLater(end, last) ? end : last), {
    ...start,
    y: start.y + padding.top,
    availableHeight: start.availableHeight - padding.top,
  });
  const end = drawContinued(table, ending, own);
  if (table.isCentred) for (const cell of ending) moveToMiddle(flow, cell, end.y);
  Object.assign(cursor, end);
  moveDown(cursor, padding.bottom);
  for (let page = start.page; page <= end.page; page++) {
    const top = page === start.page ? start.y : (table.tops.get(page) ?? start.y);
    const bottom = page === end.page ? cursor.y : reach(open, page, top) + padding.bottom;
    segments.push({ row: index, page, top, bottom });
  }
  for (const closed of ending) open.splice(open.indexOf(closed), 1);
  moveDown(cursor, rule);
}

/** Moves what a cell holds down by half of what is free below it. */
function moveToMiddle({ pages }: Flow, { end, items: [from, to] }: OpenCell, bottom: number): void {
  const distance = (bottom - end.y) / 2;
  if (distance <= 0) return;
  const moved = pages
    .itemsOf(end.page)
    .map((item, index) =>
      index >= from && index < to ? (movedItem(item, 0, distance, false) ?? item) : item,
    );
  pages.setItems(end.page, moved);
}

/** Draws what cells begin with on the pages after their content's last one; gives where the row's content ends with it. */
function drawContinued(
  { tops, starts, geometry }: TableFlow,
  cells: readonly OpenCell[],
  end: Position,
): Position {
  let { y } = end;
  for (const { continued, end: own, bottoms } of cells) {
    if (!continued) continue;
    for (let page = own.page + 1; page <= end.page; page++) {
      const top = (tops.get(page) ?? 0) + geometry.padding.top;
      continued.draw(page, top, starts.get(page));
      bottoms.set(page, top + continued.height);
      if (page === end.page) y = Math.max(y, top + continued.height);
    }
  }
  return { ...end, y, availableHeight: end.availableHeight - (y - end.y) };
}

/** Before a page break between two rows: cells that continue reach as far down as their content. */
export function closeSpans(
  { pages: { cursor } }: Flow,
  { geometry }: TableFlow,
  open: readonly OpenCell[],
  segments: readonly RowSegment[],
): void {
  const last = segments.at(-1);
  if (!last || last.page !== cursor.page) return;
  const bottom = reach(open, last.page, last.top) + geometry.padding.bottom;
  if (bottom <= last.bottom) return;
  last.bottom = bottom;
  cursor.y = bottom + geometry.rule;
}

function placeCell(flow: Flow, { geometry, left }: TableFlow, cell: CellNode): Omit<OpenCell, 'lastRow'> {
  const { cursor } = flow.pages;
  const { padding, rule } = geometry;
  const bottoms = new Map<number, number>();
  const reached = (page: number, y: number): void => {
    bottoms.set(page, Math.max(bottoms.get(page) ?? 0, y));
  };
  const bottom = padding.bottom + rule;
  const continued = continuedOf(flow, geometry, left, cell);
  const frame: Frame & { opened: number } = {
    top: padding.top + (continued?.depth ?? 0),
    bottom,
    opened: padding.top,
    leave: (page, y) => {
      reached(page, y);
      return y + bottom;
    },
    enter: () => {
      continued?.draw(cursor.page, cursor.y + padding.top);
      frame.opened = frame.top;
      moveDown(cursor, frame.top);
      cursor.availableHeight -= bottom;
    },
  };
  cursor.x = left + cellLeft(geometry, cell);
  cursor.availableWidth = cellWidth(geometry, cell);
  const count = (): number => flow.pages.itemsOf(cursor.page).length;
  const from = count();
  flow.frames.push(frame);
  moveDown(cursor, padding.top);
  cursor.availableHeight -= bottom;
  flow.place(cell);
  flow.frames.pop();
  const { page, y, availableHeight } = cursor;
  reached(page, y);
  const end = { page, y, availableHeight: availableHeight + bottom };
  return { end, bottoms, continued, items: [from, count()] };
}

const positionOf = ({ page, y, availableHeight }: Cursor): Position => ({ page, y, availableHeight });

const isLater = (a: Position, b: Position): boolean => a.page > b.page || (a.page === b.page && a.y > b.y);

/** How far down the open cells reach on a page. */
const reach = (open: readonly OpenCell[], page: number, top: number): number =>
  open.reduce((lowest, { bottoms }) => Math.max(lowest, bottoms.get(page) ?? top), top);
