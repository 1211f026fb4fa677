import type { PreparedText } from '../text/index.js';
import {
  isImage,
  isPageBreak,
  isTable,
  type CellNode,
  type FlowNode,
  type StackNode,
  type TextNode,
} from './node.js';

/** Shapes one text; throws where time is over. */
export type PrepareText = (node: TextNode) => PreparedText;

/** Shapes every text of a tree, once. */
export function prepareTexts(node: FlowNode | StackNode, prepare: PrepareText): void {
  if ('stack' in node) for (const child of node.stack) prepareTexts(child, prepare);
  else if (isTable(node)) for (const cell of node.table.body.flat()) prepareCell(cell, prepare);
  else if (isImage(node)) {
    if (typeof node.image !== 'string') for (const label of node.image.labels) prepareTexts(label, prepare);
  } else if (!isPageBreak(node)) node.prepared ??= prepare(node);
}

function prepareCell(cell: CellNode, prepare: PrepareText): void {
  prepareTexts(cell, prepare);
  if (cell.continued) prepareTexts(cell.continued, prepare);
}
