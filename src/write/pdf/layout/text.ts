import { LayoutError, layoutExcerpt } from '../../../core/index.js';
import type { ComposedLine } from '../text/index.js';
import { isFresh, moveToNextPage, TOLERANCE, type Flow } from './flow.js';
import { linesOf, ORPHANS } from './lines.js';
import type { TextNode } from './node.js';
import type { LineDetails, PlacedLine } from './page-item.js';
import { moveDown } from './pages.js';

/** Places a paragraph's lines, over as many pages as they need; no line of it is alone on a page. Throws `LayoutError`. */
export function placeText(flow: Flow, node: TextNode): void {
  const { pages } = flow;
  const { cursor } = pages;
  const lines = linesOf(node, cursor.availableWidth);
  const height = node.prepared?.lineHeight ?? 0;
  checkRoom(lines, height, pages.bodyHeight);
  const details: LineDetails = {
    height,
    baseline: node.prepared?.baseline ?? 0,
    tag: node.tag,
    ...(node.source && { source: node.source }),
  };
  const first: LineDetails = {
    ...details,
    ...(node.destination !== undefined && { destination: node.destination }),
    ...(node.outline && { outline: node.outline }),
  };
  const right = cursor.x + cursor.availableWidth - node.indent.right;
  cursor.x += node.indent.left;
  let placed = 0;
  while (placed < lines.length) {
    const room = Math.floor((cursor.availableHeight + TOLERANCE) / height);
    const count = linesHere(lines.length, placed, room, isFresh(flow), flow.isTight ? 1 : ORPHANS);
    for (const line of lines.slice(placed, placed + count)) {
      const own = placed === 0 ? first : details;
      placed++;
      const reference = placed === lines.length && node.reference;
      const item: PlacedLine = { type: 'line', line, x: cursor.x + line.x, y: cursor.y, ...own };
      pages.add(
        reference ? { ...item, reference: { ...reference, node, right: right + reference.space } } : item,
      );
      moveDown(cursor, height);
    }
    if (placed < lines.length) moveToNextPage(flow);
  }
  cursor.x -= node.indent.left;
}

/** A letter that is wider than its column would be over other text, a line higher than the page over its edge. */
function checkRoom(lines: readonly ComposedLine[], height: number, most: number): void {
  const line = height > most ? lines[0] : lines.find(({ isOverfull }) => isOverfull);
  if (!line) return;
  const text = layoutExcerpt(line.segment.text.slice(line.segment.offsets[line.from]));
  throw new LayoutError({ code: 'text-without-room', text });
}

/** How many of `total` lines go on this page, where `placed` are on pages before and `room` fit; `least` stay together. */
function linesHere(total: number, placed: number, room: number, fresh: boolean, least: number): number {
  const left = total - placed;
  if (room >= left) return left;
  const count = left - room < least ? left - least : room;
  if (count >= least || (placed > 0 && count >= 1)) return count;
  return fresh ? Math.max(1, Math.min(room, left)) : 0;
}
