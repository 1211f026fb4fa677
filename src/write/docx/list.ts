import type { XmlComponent } from 'docx';
import { isTextBlock, type ListStyle, type List, type ListItem } from '../../document/index.js';
import { endsInPageBreak } from './block-end.js';
import { blocks } from './blocks.js';
import type { ItemMarker } from './item-marker.js';
import { twips } from './lengths.js';
import { markerFormat } from './marker-format.js';
import { paragraph } from './paragraph.js';
import type { BlockContext, Container, State } from './state.js';

/** The paragraphs of a list. Throws where the theme lacks the list's style. */
export function list(
  node: List,
  state: State,
  container: Container,
  context: BlockContext = {},
): XmlComponent[] {
  const style = state.document.theme.lists[node.style];
  if (style === undefined) throw new Error(`The theme has no list style "${node.style}".`);
  const left = container.edge + twips(style.indent) + twips(style.hanging);
  const inside: Container = { ...container, edge: left, depth: container.depth + 1 };
  return node.items.flatMap((item, index) => {
    const itemMarker = markerOf(state, container, { key: node.style, style, left }, item);
    const before = node.items[index - 1]?.children.at(-1);
    const named = index === 0 && (needsName(itemMarker) || context.afterSameList === true);
    const placed =
      index === 0
        ? named
          ? withName(context, node.style)
          : context
        : endsInPageBreak(before)
          ? { startsPage: true }
          : {};
    const [first, ...rest] = item.children;
    if (first && isTextBlock(first)) {
      return [
        paragraph(first, state, inside, { ...placed, item: itemMarker }),
        ...blocks(state, inside, rest),
      ];
    }
    return blocks(state, inside, item.children, placed);
  });
}

/** Whether a first marker does not tell the list's style: LibreOffice counts in Arabic digits what Word counts in Thai. */
const needsName = (marker: ItemMarker): boolean =>
  marker.kind === 'written' || marker.format === 'thaiNumbers';

/** A list whose first marker does not show where it begins, or what its style is, says so. */
const withName = (context: BlockContext, style: string): BlockContext => ({
  ...context,
  metadata: { ...context.metadata, list: JSON.stringify(style) },
});

/** The list that an item stands in; `left` is where its items' text begins, twips. */
interface ListContext {
  readonly key: string;
  readonly style: ListStyle;
  readonly left: number;
}

function markerOf(
  state: State,
  { edge, depth }: Container,
  { key, style, left }: ListContext,
  item: ListItem,
): ItemMarker {
  const format = markerFormat(style, item, state.document.digits, state.symbols);
  if (format === undefined) {
    return {
      kind: 'written',
      marker: item.marker,
      isBox: item.isBox,
      left,
      hanging: twips(style.hanging),
    };
  }
  const position = { key, style, format, depth, edge };
  const reference = state.numbering.refer(position, style.numbering === 'none' ? undefined : item.number);
  return { kind: 'automatic', reference, format };
}
