import type { XmlComponent } from 'docx';
import type { ListStyle, List, ListItem } from '../../document/index.js';
import { endsInPageBreak } from './block-end.js';
import type { ItemLead } from './item-lead.js';
import { twips } from './lengths.js';
import { markerFormat } from './marker-format.js';
import { paragraph } from './paragraph.js';
import type { Lead, Place, State } from './state.js';

/** The paragraphs of a list. Throws where the theme lacks the list's style. */
export function list(state: State, place: Place, node: List, lead: Lead = {}): XmlComponent[] {
  const style = state.document.theme.lists[node.style];
  if (style === undefined) throw new Error(`The theme has no list style "${node.style}".`);
  const left = place.edge + twips(style.indent) + twips(style.hanging);
  const inside: Place = { ...place, edge: left, depth: place.depth + 1 };
  return node.items.flatMap((item, index) => {
    const itemLead = leadOf(state, place, { key: node.style, style, left }, item);
    const before = node.items[index - 1]?.children.at(-1);
    const named = index === 0 && (needsName(itemLead) || lead.afterSameList === true);
    const placed =
      index === 0
        ? named
          ? withName(lead, node.style)
          : lead
        : endsInPageBreak(before)
          ? { startsPage: true }
          : {};
    const [first, ...rest] = item.children;
    if (first?.type === 'paragraph' || first?.type === 'heading') {
      return [paragraph(state, inside, first, { ...placed, item: itemLead }), ...state.blocks(inside, rest)];
    }
    return state.blocks(inside, item.children, placed);
  });
}

/** Whether a first marker does not tell the list's style: LibreOffice counts in Arabic digits what Word counts in Thai. */
const needsName = (lead: ItemLead): boolean => lead.kind === 'written' || lead.format === 'thaiNumbers';

/** A list whose first marker does not show where it begins, or what its style is, says so. */
const withName = (lead: Lead, style: string): Lead => ({
  ...lead,
  controls: { ...lead.controls, list: JSON.stringify(style) },
});

/** The list that an item stands in; `left` is where its items' text begins, twips. */
interface ListPlace {
  readonly key: string;
  readonly style: ListStyle;
  readonly left: number;
}

function leadOf(
  state: State,
  { edge, depth }: Place,
  { key, style, left }: ListPlace,
  item: ListItem,
): ItemLead {
  const format = markerFormat(style, item, state.document.digits);
  if (format === undefined) {
    return { kind: 'written', marker: item.marker, left, hanging: twips(style.hanging) };
  }
  const place = { key, style, format, depth, edge };
  const reference = state.numbering.refer(place, style.numbering === 'none' ? undefined : item.number);
  return { kind: 'automatic', reference, format };
}
