import { ParagraphProperties, type XmlComponent } from 'docx';
import type { ParagraphStyle, Heading, Paragraph } from '../../document/index.js';
import { hiddenControls } from './control.js';
import { element, valueElement } from './element.js';
import { inlineRuns } from './inline.js';
import { itemIndent, itemRuns, numberItem, type ItemLead } from './item-lead.js';
import { twips } from './lengths.js';
import type { Lead, Place, State } from './state.js';
import { GAP_STYLE } from './style-ids.js';

/** What a paragraph is told by what it belongs to. */
export interface ParagraphLead extends Lead {
  /** The paragraph begins a list item. */
  readonly item?: ItemLead | undefined;
  /** The paragraph belongs to the block after it, whatever its style says. */
  readonly keepWithNext?: boolean;
}

/**
 * A paragraph or heading in its style, with the least direct formatting that its place asks for. Throws where the
 * theme lacks the style.
 */
export function paragraph(
  state: State,
  place: Place,
  node: Paragraph | Heading,
  lead: ParagraphLead = {},
): XmlComponent {
  const { paragraphs, heading } = state.styleIds;
  const style = state.document.theme.paragraphs[node.style];
  const id = node.type === 'heading' ? heading(node.level, node.style) : paragraphs.get(node.style);
  if (id === undefined || style === undefined) {
    throw new Error(`The theme has no paragraph style "${node.style}".`);
  }
  const indent = lead.item
    ? itemIndent(lead.item)
    : place.edge > 0
      ? { left: place.edge + twips(style.indent.left) }
      : undefined;
  const keepNext = keepNextOverride(style, lead);
  const properties = new ParagraphProperties({
    style: id,
    ...(keepNext !== undefined && { keepNext }),
    ...(lead.startsPage && { pageBreakBefore: true }),
    ...(indent && { indent }),
  });
  if (lead.item) numberItem(properties, lead.item);
  const runs = inlineRuns(state, place, node.children, style.size);
  return element('w:p', {}, [
    properties,
    ...hiddenControls(state, { ...lead.controls, ...node.controls }),
    ...(lead.item ? itemRuns(lead.item, state.document.theme.symbol, style.size) : []),
    ...state.bookmarks.around(node.id, runs),
  ]);
}

/** `w:keepNext` where the paragraph's place says otherwise than its style. */
export function keepNextOverride(
  { keepWithNext }: Pick<ParagraphStyle, 'keepWithNext'>,
  lead: ParagraphLead,
): boolean | undefined {
  if (lead.startsCell && !lead.keepsRow) return keepWithNext ? false : undefined;
  return (lead.keepWithNext || lead.keepsRow) && !keepWithNext ? true : undefined;
}

/** A paragraph of one point's height: between two tables, and after a table that ends a cell or a section. */
export const gapParagraph = (
  { startsPage }: Lead = {},
  properties: readonly XmlComponent[] = [],
): XmlComponent =>
  element('w:p', {}, [
    element('w:pPr', {}, [
      valueElement('w:pStyle', GAP_STYLE),
      ...(startsPage ? [element('w:pageBreakBefore')] : []),
      ...properties,
    ]),
  ]);
