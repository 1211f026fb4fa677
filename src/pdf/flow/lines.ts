import type { TextNode } from '../engine/node.js';
import { composeLines, type ComposedLine } from '../text/compose.js';

const composed = new WeakMap<TextNode, { readonly width: number; readonly lines: readonly ComposedLine[] }>();

/** The lines of a text in a stack of a width, pt; broken once. */
export function linesOf(node: TextNode, stackWidth: number): readonly ComposedLine[] {
  const width = stackWidth - node.indent.left - node.indent.right;
  const known = composed.get(node);
  if (known?.width === width) return known.lines;
  if (!node.prepared) throw new Error('a text is placed before it is measured');
  const lines = composeLines(node, node.prepared, width);
  composed.set(node, { width, lines });
  return lines;
}
