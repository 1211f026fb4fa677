import { LimitError, type Budget } from '../../../core/index.js';
import type { FlowNode, StackNode } from './node.js';
import { movedItem } from './page-item.js';
import type { Fragment, Pages } from './pages.js';

/** The state of a layout: the pages that it fills and the tables and cells that are open. */
export interface Flow {
  readonly pages: Pages;
  readonly budget: Budget;
  /** Open tables and cells, from the outermost to the innermost. */
  frames: Frame[];
  /** A page that is filled less than it could be, by a height, pt, so that the next one holds more. */
  shortened?: { readonly page: number; readonly height: number } | undefined;
  /** A page may end or begin with a single line of a paragraph. */
  isTight?: boolean;
  /** Places any node at the cursor, over as many pages as it needs. */
  readonly place: (node: FlowNode | StackNode) => void;
}

/**
 * An open table or cell, as a page break sees it. `top` and `bottom` are the heights that it takes of each further page,
 * pt: a repeated header or rule, and a cell's padding.
 */
export interface Frame {
  readonly top: number;
  readonly bottom: number;
  /** The height that it took at the top of the current page. */
  readonly opened: number;
  /** Records how far the content reached on a page that is left; gives how far the frame itself reaches. */
  readonly leave: (page: number, y: number) => number;
  /** Draws the frame's top on the page that was entered and moves the cursor below it. */
  readonly enter: () => void;
}

/** Height of a page without end, pt: captured content is never broken. */
const ENDLESS = 1e7;
/** Rounding of summed heights, pt. */
export const TOLERANCE = 1e-3;

/**
 * Moves to the next page: open frames close at the bottom of this page, from the innermost out, and open at the top of
 * the next one, from the outermost in. Throws `LimitError` beyond the limit of pages or time.
 */
export function moveToNextPage({ pages, frames, budget, shortened }: Flow): void {
  budget.check();
  // A page that is too many may be there while other heights are tried; it is taken away again.
  const most = shortened ? Infinity : budget.limits.pages;
  if (pages.count >= most) throw new LimitError('pages', most);
  const { cursor } = pages;
  const { x, availableWidth } = cursor;
  let { y } = cursor;
  for (const frame of frames.toReversed()) y = frame.leave(cursor.page, y);
  pages.next();
  if (shortened?.page === cursor.page) cursor.availableHeight -= shortened.height;
  for (const frame of frames) frame.enter();
  cursor.x = x;
  cursor.availableWidth = availableWidth;
}

/** Height that a further page offers inside the open frames, pt. */
export const freshHeight = ({ pages, frames }: Flow): number =>
  frames.reduce((rest, frame) => rest - frame.top - frame.bottom, pages.bodyHeight);

/** Whether there is nothing above the cursor but the tops of open frames. */
export function isFresh({ pages, frames }: Flow): boolean {
  const top = frames.reduce((sum, frame) => sum + frame.opened, pages.bodyTop);
  return pages.cursor.y < top + TOLERANCE;
}

/** Whether a height, pt, fits above the bottoms of the open frames. */
export const fits = ({ pages }: Flow, height: number): boolean =>
  height <= pages.cursor.availableHeight + TOLERANCE;

/** Places content on a separate page of a width, pt, that never ends. */
export function capture(flow: Flow, width: number, place: () => void): Fragment {
  const { frames } = flow;
  flow.frames = [];
  const fragment = flow.pages.capture(width, ENDLESS, place);
  flow.frames = frames;
  return fragment;
}

/** Draws captured content on the current page; the cursor is not moved. */
export function paste({ pages }: Flow, { items }: Fragment, x: number, y: number, isRepeated = false): void {
  for (const item of items) {
    const moved = movedItem(item, x, y, isRepeated);
    if (moved) pages.add(moved);
  }
}
