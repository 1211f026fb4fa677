import { MarkupError } from './error.js';
import type { Element } from './markup.js';

/** What holds for the markup as a whole: headings go down one level at a time, ids are unique, page breaks stand free. */
export function checkInvariants(elements: readonly Element[]): void {
  const ids = new Set<string>();
  let level = 0;
  const visit = (element: Element, sheltered: boolean): void => {
    const { id } = element.attributes;
    if (id !== undefined) {
      if (ids.has(id)) throw new MarkupError(element.offset, { code: 'duplicate-id', id });
      ids.add(id);
    }
    if (/^h[1-6]$/u.test(element.name)) {
      const next = Number(element.name.slice(1));
      if (next > level + 1) {
        throw new MarkupError(element.offset, { code: 'heading-order', level: next, after: level });
      }
      level = next;
    }
    if (element.name === 'hr' && sheltered)
      throw new MarkupError(element.offset, { code: 'page-break-inside' });
    const inside =
      sheltered || element.name === 'li' || element.name === 'header' || element.name === 'footer';
    for (const child of element.children) {
      if (typeof child !== 'string')
        visit(child, inside || (element.name === 'td' && child.name === 'table'));
    }
  };
  for (const element of elements) visit(element, false);
}
