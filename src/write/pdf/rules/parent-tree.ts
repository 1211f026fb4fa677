import { elementsOf, isFileContent, isFileElement, pathOf, type FilePage } from './file.js';
import type { Rule } from './rule.js';

/** The parent tree, from content and annotations back to their elements (PDF 1.7, 14.7.4.4), and ids (14.7.2). */
export const PARENT_TREE_RULES: readonly Rule[] = [
  {
    id: 'ISO 32000-1, 14.7.4.4',
    failure:
      'a marked-content sequence belongs to no element, to more than one, or not to the one in the parent tree',
    find: ({ root, pages }) => {
      const counts = new Map<FilePage['elements'], number[]>();
      const wrong = elementsOf(root).flatMap((element) => {
        const contents = element.kids.filter(isFileContent);
        for (const { page, mcid } of contents) {
          const ofPage = counts.get(page.elements) ?? [];
          ofPage[mcid] = (ofPage[mcid] ?? 0) + 1;
          counts.set(page.elements, ofPage);
        }
        return contents.some(({ page, mcid }) => page.elements[mcid] !== element) ? [pathOf(element)] : [];
      });
      const unheld = pages.flatMap(({ elements }, index) =>
        elements.some((_, mcid) => counts.get(elements)?.[mcid] !== 1) ? [`page ${String(index + 1)}`] : [],
      );
      return [...wrong, ...unheld];
    },
  },
  {
    id: 'ISO 32000-1, 14.7.2',
    failure: 'an element is not a child of its parent, or two elements have the same id',
    find: ({ root }) => {
      const ids = new Set<string>();
      return elementsOf(root).flatMap((element) => {
        const isTwice = element.id !== undefined && ids.has(element.id);
        if (element.id !== undefined) ids.add(element.id);
        const isStray = element.kids.some((kid) => isFileElement(kid) && kid.parent !== element);
        return isTwice || isStray ? [pathOf(element)] : [];
      });
    },
  },
];
