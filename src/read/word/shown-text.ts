import { characters, elements, type XmlElement } from '../../core/index.js';

/** Elements whose text nobody sees: deleted, moved away, or shown once already. */
export const UNSEEN: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback']);

/** The text that an element shows, on one line; its paragraphs with a space between them. */
export function shownText(element: XmlElement): string {
  const read = (each: XmlElement): string => {
    if (UNSEEN.has(each.name)) return '';
    if (each.name === 'w:t' || each.name === 'm:t') return characters(each);
    if (each.name === 'w:tab' || each.name === 'w:br' || each.name === 'w:cr') return ' ';
    return elements(each).map(read).join('') + (each.name === 'w:p' ? ' ' : '');
  };
  return read(element).replace(/\s+/gu, ' ').trim();
}

/** The outermost elements of a name, those that nobody sees left out. */
export const shownWithin = (element: XmlElement, name: string): readonly XmlElement[] =>
  elements(element).flatMap((each) =>
    UNSEEN.has(each.name) ? [] : each.name === name ? [each] : shownWithin(each, name),
  );
