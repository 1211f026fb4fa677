import { fits, freshHeight, isFresh, moveToNextPage, type Flow } from './flow.js';
import { gapBetween, minimumHeight, strictnessOf } from './minimum-height.js';
import { isPageBreak, type FlowNode } from './node.js';
import { moveDown } from './pages.js';

/**
 * Places nodes from top to bottom. Before each one the page is changed where its minimum height does not fit: a heading
 * with the start of what follows, a paragraph's first two lines, a header row with the start of the first row. Where
 * this is more than a page holds, the next weaker rule decides.
 */
export function placeStack(flow: Flow, nodes: readonly FlowNode[]): void {
  const { cursor } = flow.pages;
  const width = cursor.availableWidth;
  let placed: FlowNode | undefined;
  let breaks = false;
  nodes.forEach((node, index) => {
    if (isPageBreak(node)) {
      breaks = true;
      return;
    }
    if (breaks && !isFresh(flow)) moveToNextPage(flow);
    // As in Word, space above a paragraph is kept after a page break, and dropped where the page before was full.
    const isFirst = breaks || !placed;
    breaks = false;
    const gap = isFirst ? gapBetween(undefined, node) : isFresh(flow) ? 0 : gapBetween(placed, node);
    if (!isFresh(flow) && !fits(flow, gap + fittingHeight(flow, nodes, index, width))) moveToNextPage(flow);
    else moveDown(cursor, gap);
    flow.place(node);
    placed = node;
  });
  if (placed && !isPageBreak(placed))
    moveDown(cursor, Math.max(0, Math.min(placed.space.after, cursor.availableHeight)));
}

/** The minimum height by the strictest rule that a fresh page can satisfy. */
function fittingHeight(flow: Flow, nodes: readonly FlowNode[], index: number, width: number): number {
  const page = freshHeight(flow);
  let height = 0;
  for (const strictness of strictnessOf(flow)) {
    height = minimumHeight(nodes, index, width, strictness, page);
    if (height <= page) break;
  }
  return height;
}
