import type { TextNode } from './node.js';
import { composeLines, type ComposedLine } from '../text/line.js';

/** The lines of a text in a stack of a width, pt; broken once. */
export function linesOf(node: TextNode, stackWidth: number): readonly ComposedLine[] {
  const width = stackWidth - node.indent.left - node.indent.right;
  if (node.composed?.width === width) return node.composed.lines;
  if (!node.prepared) throw new Error('a text is placed before it is measured');
  const lines = composeLines(node, node.prepared, width);
  node.composed = { width, lines };
  return lines;
}
