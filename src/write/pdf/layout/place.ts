import type { Budget } from '../../../core/index.js';
import type { Flow } from './flow.js';
import { placeImage } from './image.js';
import { isImage, isPageBreak, isTable, type FlowNode, type StackNode } from './node.js';
import type { Pages } from './pages.js';
import { placeStack } from './stack.js';
import { placeTable } from './table.js';
import { placeText } from './text.js';

/** A flow over empty or partly filled pages. Its nodes' texts must have been prepared (`prepareTexts`). */
export function createFlow(pages: Pages, budget: Budget): Flow {
  const flow: Flow = {
    pages,
    budget,
    frames: [],
    place: (node) => {
      placeNode(flow, node);
    },
  };
  return flow;
}

function placeNode(flow: Flow, node: FlowNode | StackNode): void {
  if ('stack' in node) placeStack(flow, node.stack);
  else if (isTable(node)) placeTable(flow, node);
  else if (isImage(node)) placeImage(flow, node);
  else if (!isPageBreak(node)) placeText(flow, node);
}
