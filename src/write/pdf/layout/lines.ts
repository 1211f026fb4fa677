import { composeLines, type ComposedLine } from '../text/index.js';
import type { TextNode } from './node.js';

/** Lines of a paragraph that are never alone at a page's top or bottom. */
export const ORPHANS = 2;

/** The lines of a text in a stack of a width, pt; broken once. Throws where the text has not been prepared. */
export function linesOf(node: TextNode, stackWidth: number): readonly ComposedLine[] {
  const width = stackWidth - node.indent.left - node.indent.right;
  if (node.composed?.width === width) return node.composed.lines;
  if (!node.prepared) throw new Error('a text is placed before it is prepared');
  const lines = composeLines(node, node.prepared, width);
  node.composed = { width, lines };
  return lines;
}
