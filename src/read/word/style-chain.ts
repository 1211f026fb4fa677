import { childrenNamed, type XmlElement } from '../../core/index.js';
import { valueOf } from './values.js';

/** The styles of styles.xml by their ids. */
export const stylesById = (root: XmlElement | undefined): ReadonlyMap<string | undefined, XmlElement> =>
  new Map(childrenNamed(root, 'w:style').map((style) => [style.attributes['w:styleId'], style]));

/** A style and those that it is based on, nearest first. */
export function styleChain(
  style: XmlElement | undefined,
  byId: ReadonlyMap<string | undefined, XmlElement>,
): readonly XmlElement[] {
  const found = new Set<XmlElement>();
  for (let next = style; next && !found.has(next); next = byId.get(valueOf(next, 'w:basedOn')))
    found.add(next);
  return [...found];
}

/** The style of a kind that holds where none is named. */
export const defaultStyle = (
  byId: ReadonlyMap<string | undefined, XmlElement>,
  kind: 'paragraph' | 'table',
): XmlElement | undefined =>
  [...byId.values()].find(
    ({ attributes }) => attributes['w:type'] === kind && attributes['w:default'] !== undefined,
  );
