import { elementsOf, isFileContent, isFileElement, placeOf, type FilePage } from './file.js';
import type { Rule } from './rule.js';

/** The way from content and annotations back to their elements (PDF 1.7, 14.7.4.4), and ids (14.7.2). */
export const PARENT_TREE_RULES: readonly Rule[] = [
  {
    id: 'ISO 32000-1, 14.7.4.4',
    failure:
      'a marked-content sequence belongs to no element, to more than one, or to another one than it says',
    find: ({ root, pages }) => {
      const counts = new Map<FilePage['elements'], number[]>();
      const wrong = elementsOf(root).flatMap((element) => {
        const contents = element.kids.filter(isFileContent);
        for (const { page, mcid } of contents) {
          const known = counts.get(page.elements) ?? [];
          known[mcid] = (known[mcid] ?? 0) + 1;
          counts.set(page.elements, known);
        }
        return contents.some(({ page, mcid }) => page.elements[mcid] !== element) ? [placeOf(element)] : [];
      });
      const unheld = pages.flatMap(({ elements }, index) =>
        elements.some((_, mcid) => counts.get(elements)?.[mcid] !== 1) ? [`page ${String(index + 1)}`] : [],
      );
      return [...wrong, ...unheld];
    },
  },
  {
    id: 'ISO 32000-1, 14.7.2',
    failure: 'an element is not the child of its parent, or two have one id',
    find: ({ root }) => {
      const ids = new Set<string>();
      return elementsOf(root).flatMap((element) => {
        const isTwice = element.id !== undefined && ids.has(element.id);
        if (element.id !== undefined) ids.add(element.id);
        const isStray = element.kids.some((kid) => isFileElement(kid) && kid.parent !== element);
        return isTwice || isStray ? [placeOf(element)] : [];
      });
    },
  },
];
