import type { List, ListItem } from '../document/tree.js';
import type { ListStyle } from '../document/theme.js';
import { blocks } from './block.js';
import { paragraphStyle, type DefinitionContext, type Edge } from './context.js';
import { plainRun } from './inline.js';
import { paragraph } from './paragraph.js';
import type { FlowNode } from './engine/node.js';

/**
 * A list's items one after the other. A marker hangs before its item's text edge; what an item holds beside its first
 * paragraph stands at that edge, nested lists too.
 */
export function list(node: List, context: DefinitionContext, edge: Edge): readonly FlowNode[] {
  const style = context.theme.lists[node.style];
  if (!style) throw new Error(`the theme has no list style "${node.style}"`);
  return node.items.flatMap((each) => item(each, style, context, edge));
}

function item(node: ListItem, style: ListStyle, context: DefinitionContext, edge: Edge): readonly FlowNode[] {
  const [first, ...rest] = node.children;
  const inner: Edge = { left: edge.left + style.indent + style.hanging };
  if (first?.type !== 'paragraph') throw new Error('a list item starts with a paragraph');
  const own = paragraph(first, context, inner);
  const text = paragraphStyle(context.theme, first.style);
  const marked =
    node.marker === ''
      ? own
      : { ...own, leadingIndent: 0, marker: { inline: plainRun(node.marker, text), hanging: style.hanging } };
  return [marked, ...blocks(rest, context, inner)];
}
