import { isPageBreak, type FlowNode } from './node.js';
import type { Flow } from './flow.js';
import { gapBetween, leadHeight, STRICTNESS } from './minimum-height.js';

/**
 * Places nodes from top to bottom. Before each one the page is changed where its lead does not fit: its heading with
 * what follows, its first two lines, its header row with the first row's start. What asks for more than a page holds is
 * placed by the next weaker rule.
 */
export function placeStack(flow: Flow, nodes: readonly FlowNode[]): void {
  const { writer } = flow;
  const context = writer.context();
  const width = context.availableWidth;
  let placed: FlowNode | undefined;
  let breaks = false;
  nodes.forEach((node, index) => {
    if (isPageBreak(node)) {
      breaks = true;
      return;
    }
    if (breaks && !writer.isFresh()) writer.moveToNextPage();
    // As in Word, the space above a line is kept where its page was asked for, and not where a page was full.
    const isFirst = breaks || !placed;
    breaks = false;
    const gap = isFirst ? gapBetween(undefined, node) : writer.isFresh() ? 0 : gapBetween(placed, node);
    if (!writer.isFresh() && !writer.fits(gap + fittingLead(flow, nodes, index, width)))
      writer.moveToNextPage();
    else context.moveDown(gap);
    flow.processNode(node);
    placed = node;
  });
  if (placed && !isPageBreak(placed)) {
    context.moveDown(Math.max(0, Math.min(placed.space.after, context.availableHeight)));
  }
}

/** The lead by the strictest rule that a fresh page can satisfy. */
function fittingLead({ writer }: Flow, nodes: readonly FlowNode[], index: number, width: number): number {
  const page = writer.freshHeight();
  let lead = 0;
  for (const strictness of STRICTNESS) {
    lead = leadHeight(nodes, index, width, strictness, page);
    if (lead <= page) break;
  }
  return lead;
}
