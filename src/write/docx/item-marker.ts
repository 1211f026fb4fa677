import { NumberProperties, Run, Tab, type ParagraphProperties, type XmlComponent } from 'docx';
import type { MarkerFormat } from './marker-format.js';
import type { NumberReference } from './numbering.js';
import { boxControl } from './control.js';
import type { State } from './state.js';
import { holdsSymbol, textRuns } from './symbol.js';

/** How a list item's marker gets before its first paragraph: Word counts it, or it is written. */
export type ItemMarker =
  | { readonly kind: 'automatic'; readonly reference: NumberReference; readonly format: MarkerFormat }
  | {
      readonly kind: 'written';
      readonly marker: string;
      /** It is a box that can be clicked. */
      readonly isBox?: true | undefined;
      /** Distance from the container's text edge to the item's text, twips. */
      readonly left: number;
      /** Distance from the marker to the item's text, twips. */
      readonly hanging: number;
    };

/** The indent of an item whose marker is written; an automatic item has that of its list level. */
export const itemIndent = (
  item: ItemMarker,
): { readonly left: number; readonly hanging: number } | undefined =>
  item.kind === 'written' ? { left: item.left, hanging: item.hanging } : undefined;

/** Adds `w:numPr`; nothing that stands after it in CT_PPr may have been written. */
export function numberItem(properties: ParagraphProperties, item: ItemMarker): void {
  if (item.kind === 'automatic') {
    properties.push(new NumberProperties(item.reference.numId, item.reference.level));
  }
}

/** The marker as written and the tab that takes the text to the hanging indent. */
export function itemRuns(item: ItemMarker, state: State, size: number): XmlComponent[] {
  if (item.kind === 'automatic') return [];
  const { marker } = item;
  const { symbols } = state;
  if (item.isBox) {
    const box = textRuns({ type: 'text', value: marker }, symbols, size);
    return [boxControl(marker, symbols.family, state, box), new Run({ children: [new Tab()] })];
  }
  return holdsSymbol(marker, symbols)
    ? [...textRuns({ type: 'text', value: marker }, symbols, size), new Run({ children: [new Tab()] })]
    : [new Run({ children: [marker, new Tab()] })];
}
