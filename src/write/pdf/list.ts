import type { List, ListItem, ListStyle } from '../../document/index.js';
import { blocks } from './block.js';
import { paragraphStyle, type DefinitionContext, type Edge } from './context.js';
import { plainRun } from './inline.js';
import { paragraph } from './paragraph.js';
import { appendElement, type ListNumbering, type StructureElement } from './tags/element.js';
import type { FlowNode } from './layout/node.js';

/**
 * A list's items one after the other. A marker hangs before its item's text edge; what an item holds beside its first
 * paragraph stands at that edge, nested lists too.
 */
export function list(node: List, context: DefinitionContext, edge: Edge): readonly FlowNode[] {
  const style = context.theme.lists[node.style];
  if (!style) throw new Error(`the theme has no list style "${node.style}"`);
  const element = appendElement(context.parent, 'L', { list: { numbering: numberingOf(style) } });
  return node.items.flatMap((each) => item(each, style, { ...context, parent: element }, edge));
}

/** An item is a label and a body, whose only paragraph needs no element of its own. */
function item(node: ListItem, style: ListStyle, context: DefinitionContext, edge: Edge): readonly FlowNode[] {
  const [first, ...rest] = node.children;
  const inner: Edge = { left: edge.left + style.indent + style.hanging };
  if (first?.type !== 'paragraph') throw new Error('a list item starts with a paragraph');
  const element = appendElement(context.parent, 'LI');
  const label = appendElement(element, 'Lbl');
  const body = appendElement(element, 'LBody');
  const inBody = { ...context, parent: body };
  const own = paragraph(first, inBody, inner, ...(rest.length === 0 ? [body] : []));
  const text = paragraphStyle(context.theme, first.style);
  return [
    node.marker === '' ? own : { ...own, leadingIndent: 0, marker: markerOf(node, text, style, label) },
    ...blocks(rest, inBody, inner),
  ];
}

const markerOf = (
  { marker }: ListItem,
  text: Parameters<typeof plainRun>[1],
  { hanging }: ListStyle,
  element: StructureElement,
) => ({ inline: { ...plainRun(marker, text), element }, hanging });

/** The names that PDF has for what a list counts with; it has none for Thai letters, nor for a dash. */
function numberingOf({ numbering, marker }: ListStyle): ListNumbering {
  if (numbering === 'thai-letters') return 'UpperAlpha';
  if (numbering !== 'none') return 'Decimal';
  return marker === '•' ? 'Disc' : 'None';
}
