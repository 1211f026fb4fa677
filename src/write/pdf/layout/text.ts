import { GlyphLine, type LineDetails } from '../pdfmake/line.js';
import type { TextNode } from './node.js';
import { TOLERANCE, type FramedPageWriter } from '../pdfmake/page-writer.js';
import { ORPHANS } from './minimum-height.js';
import { linesOf } from './lines.js';

/** Places a paragraph's lines, over as many pages as they need; no line of it stands alone on a page. */
export function placeText(writer: FramedPageWriter, node: TextNode): void {
  const context = writer.context();
  const lines = linesOf(node, context.availableWidth);
  const height = node.prepared?.lineHeight ?? 0;
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
  const right = context.x + context.availableWidth - node.indent.right;
  context.x += node.indent.left;
  let placed = 0;
  while (placed < lines.length) {
    const room = Math.floor((context.availableHeight + TOLERANCE) / height);
    const count = linesHere(lines.length, placed, room, writer.isFresh());
    for (const line of lines.slice(placed, placed + count)) {
      const own = placed === 0 ? first : details;
      placed++;
      const reference = placed === lines.length && node.reference;
      writer.addLine(
        new GlyphLine(
          line,
          reference ? { ...own, reference: { ...reference, node, right: right + reference.space } } : own,
        ),
      );
    }
    if (placed < lines.length) writer.moveToNextPage();
  }
  context.x -= node.indent.left;
}

/** How many lines go on this page, of `total` of which `placed` stand on pages before, where `room` fit. */
function linesHere(total: number, placed: number, room: number, fresh: boolean): number {
  const left = total - placed;
  if (room >= left) return left;
  const count = left - room < ORPHANS ? left - ORPHANS : room;
  if (count >= ORPHANS || (placed > 0 && count >= 1)) return count;
  return fresh ? Math.max(1, Math.min(room, left)) : 0;
}
