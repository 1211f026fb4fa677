import type { List, ListItem, ListStyle } from '../../document/index.js';
import { paragraphStyle, type DefinitionContext, type Inset } from './context.js';
import { plainRun } from './inline.js';
import { paragraph } from './paragraph.js';
import type { FlowNode } from './layout/index.js';
import { appendElement, type ListNumbering, type Tag } from './tags/index.js';

/**
 * A list's items one after the other. A marker hangs before its item's text edge; further blocks of an item, nested lists
 * included, start at that edge. Throws where the theme lacks the list's style.
 */
export function list(node: List, context: DefinitionContext, inset: Inset): readonly FlowNode[] {
  const style = context.theme.lists[node.style];
  if (!style) throw new Error(`the theme has no list style "${node.style}"`);
  const element = appendElement(context.parent, 'L', { list: { numbering: numberingOf(style) } });
  return node.items.flatMap((each) => item(each, style, { ...context, parent: element }, inset));
}

/** An item is a label, unless it only decorates, and a body; a paragraph that is the only one belongs to the body's element itself. */
function item(
  node: ListItem,
  style: ListStyle,
  context: DefinitionContext,
  inset: Inset,
): readonly FlowNode[] {
  const [first, ...rest] = node.children;
  const inner: Inset = { left: inset.left + style.indent + style.hanging };
  if (first?.type !== 'paragraph') throw new Error('a list item starts with a paragraph');
  const element = appendElement(context.parent, 'LI');
  const label: Tag = isDecoration(node, style) ? 'Layout' : appendElement(element, 'Lbl');
  const body = appendElement(element, 'LBody');
  const inBody = { ...context, parent: body };
  const own = paragraph(first, inBody, inner, ...(rest.length === 0 ? [body] : []));
  const text = paragraphStyle(context.theme, first.style);
  return [
    node.marker === '' ? own : { ...own, leadingIndent: 0, marker: markerOf(node, text, style, label) },
    ...context.blocks(rest, inBody, inner),
  ];
}

const markerOf = (
  { marker }: ListItem,
  text: Parameters<typeof plainRun>[1],
  { hanging }: ListStyle,
  element: Tag,
) => ({ inline: { ...plainRun(marker, text), element }, hanging });

/** Whether a marker is a sign that says nothing but that an item begins, as the item's element does: `**`, `-`. */
const isDecoration = ({ marker }: ListItem, { numbering }: ListStyle): boolean =>
  numbering === 'none' && /^[-\u2010-\u2015*]+$/u.test(marker);

/** PDF's name for a list's numbering (PDF 1.7, table 347); there is none for Thai letters, nor for a dash. */
function numberingOf({ numbering, marker }: ListStyle): ListNumbering {
  if (numbering === 'thai-letters') return 'UpperAlpha';
  if (numbering !== 'none') return 'Decimal';
  return marker === '•' ? 'Disc' : 'None';
}
