import type { XmlElement } from './parse.js';

/** The element children. */
export const elements = (parent: XmlElement | undefined): readonly XmlElement[] =>
  parent?.children.filter((child): child is XmlElement => typeof child !== 'string') ?? [];

/** The first child of a name. */
export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  elements(parent).find((candidate) => candidate.name === name);

/** All children of a name. */
export const childrenNamed = (parent: XmlElement | undefined, name: string): readonly XmlElement[] =>
  elements(parent).filter((candidate) => candidate.name === name);

/** The first descendant of a name. */
export function descendant(element: XmlElement, name: string): XmlElement | undefined {
  for (const candidate of elements(element)) {
    const found = candidate.name === name ? candidate : descendant(candidate, name);
    if (found) return found;
  }
  return undefined;
}

/** The character data of an element and all in it. */
export const characters = (element: XmlElement): string =>
  element.children.map((part) => (typeof part === 'string' ? part : characters(part))).join('');
