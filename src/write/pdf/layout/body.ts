import { isFresh, moveToNextPage, type Flow } from './flow.js';
import { isPageBreak, type FlowNode } from './node.js';
import type { PageItem } from './page-item.js';
import type { Cursor } from './pages.js';
import { placeStack } from './stack.js';

/**
 * Lines that the last page before a page break, or of a section, has at least: about a quarter of a page. With fewer, the pages before
 * take them in where single lines at their ends make room for all, which is where LibreOffice has them too; or the last but one gives up
 * some.
 */
const MIN_LAST_LINES = 6;
/** How many heights of the page before are tried, each a line less. */
const MAX_TRIES = 4;

/** Places the body of a section so that no part between two page breaks ends with a few lines alone on a page. */
export function placeBody(flow: Flow, nodes: readonly FlowNode[]): void {
  let first = true;
  for (const part of partsOf(nodes)) {
    if (!first && !isFresh(flow)) moveToNextPage(flow);
    first = false;
    placePart(flow, part);
  }
}

/** What page breaks separate, without the breaks. */
function partsOf(nodes: readonly FlowNode[]): readonly (readonly FlowNode[])[] {
  const parts: FlowNode[][] = [[]];
  for (const node of nodes) {
    if (isPageBreak(node)) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.filter(({ length }) => length > 0);
}

function placePart(flow: Flow, nodes: readonly FlowNode[]): void {
  const { pages } = flow;
  const rewind = rewindTo(flow);
  const start = pages.cursor.page;
  placeStack(flow, nodes);
  const last = pages.cursor.page;
  const lines = last > start ? linesOn(pages.itemsOf(last)) : undefined;
  if (!lines || lines.count >= MIN_LAST_LINES) return;
  rewind();
  flow.isTight = true;
  placeStack(flow, nodes);
  flow.isTight = false;
  if (pages.cursor.page < last) return;
  // More than what is missing may have to go: the page is not full, or a paragraph would leave one line there.
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const height = (MIN_LAST_LINES - lines.count + tries) * lines.height;
    rewind({ page: last - 1, height });
    placeStack(flow, nodes);
    flow.shortened = undefined;
    const isFilled = pages.cursor.page === last && linesOn(pages.itemsOf(last)).count >= MIN_LAST_LINES;
    if (isFilled && !endsInPicture(pages.itemsOf(last - 1))) return;
  }
  rewind();
  placeStack(flow, nodes);
}

/** How many lines of text a page has, those side by side counted once, and the largest line height, pt. A page with a picture has enough. */
function linesOn(items: readonly PageItem[]): { readonly count: number; readonly height: number } {
  const tops = new Set<number>();
  let highest = 0;
  for (const item of items) {
    if (item.type === 'image' && item.repeated !== true) return { count: Infinity, height: item.height };
    if (item.type !== 'line' || item.repeated === true || !item.source) continue;
    tops.add(Math.round(item.y));
    highest = Math.max(highest, item.height);
  }
  return { count: tops.size, height: highest };
}

/** Whether no line begins below the last picture of a page: its caption would be on the next one. */
function endsInPicture(items: readonly PageItem[]): boolean {
  let [picture, line] = [-Infinity, -Infinity];
  for (const item of items) {
    if (item.type === 'image') picture = Math.max(picture, item.y);
    else if (item.type === 'line' && item.source) line = Math.max(line, item.y);
  }
  return picture > line;
}

/** Gives a function that undoes what is placed from now on; `shortened` is how pages are filled after it. */
function rewindTo(flow: Flow): (shortened?: Flow['shortened']) => void {
  const { pages } = flow;
  const { page, x, y, availableWidth, availableHeight } = pages.cursor;
  const items = [...pages.itemsOf(page)];
  return (shortened) => {
    pages.setItems(page, items);
    pages.removeAfter(page);
    flow.shortened = shortened;
    const height = shortened?.page === page ? shortened.height : 0;
    const start: Cursor = { page, x, y, availableWidth, availableHeight: availableHeight - height };
    Object.assign(pages.cursor, start);
  };
}
