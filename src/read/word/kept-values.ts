import { isKeptName, KEPT_NAMESPACE } from '../../document/index.js';
import { characters, elements, type XmlElement } from '../../core/index.js';
import type { Piece } from '../blocks/index.js';
import { parsePart } from './part.js';

/** A value that a file keeps and does not show. */
export type KeptValue = Extract<Piece, { type: 'metadata' }>;

export interface KeptValues {
  /** The values that a bookmark names. */
  readonly at: (bookmark: string) => readonly KeptValue[];
  /** The values whose bookmarks nobody has asked for: what they belonged to was deleted. */
  readonly lost: () => readonly KeptValue[];
}

export function readKeptValues(customXml: readonly string[]): KeptValues {
  const values = valuesIn(customXml);
  const seen = new Set<string>();
  return {
    at(bookmark) {
      seen.add(bookmark);
      return values.get(bookmark) ?? [];
    },
    lost: () => [...values].flatMap(([bookmark, own]) => (seen.has(bookmark) ? [] : own)),
  };
}

/** Reads the part of a file that keeps values; what is damaged is skipped. */
function valuesIn(customXml: readonly string[]): ReadonlyMap<string, readonly KeptValue[]> {
  const xml = customXml.find((part) => part.includes(KEPT_NAMESPACE));
  const found = new Map<string, KeptValue[]>();
  const read = (element: XmlElement): void => {
    // Programs write the part again with prefixes of their own.
    if (!/^(?:[^:]+:)?value$/u.test(element.name)) return elements(element).forEach(read);
    const { at = '', name = '' } = element.attributes;
    const value = jsonIn(characters(element));
    if (value === undefined || !isKeptName(at)) return;
    found.set(at, [...(found.get(at) ?? []), { type: 'metadata', name, value }]);
  };
  if (xml !== undefined) {
    try {
      read(parsePart(xml, 'customXml'));
    } catch {
      return new Map();
    }
  }
  return found;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
