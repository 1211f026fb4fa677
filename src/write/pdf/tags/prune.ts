import { isElement, type StructureElement, type StructureType } from './element.js';

/** Elements that say something by their place alone. */
const KEPT: ReadonlySet<StructureType> = new Set(['Document', 'TR', 'TH', 'TD']);

/** Takes elements out of a tree that hold nothing: empty paragraphs, and sections and lists of such. Gives the tree. */
export function withoutEmpty(element: StructureElement): StructureElement {
  const { kids } = element;
  let kept = 0;
  for (const kid of kids) {
    if (isElement(kid)) withoutEmpty(kid);
    if (!isElement(kid) || kid.kids.length > 0 || KEPT.has(kid.type)) kids[kept++] = kid;
  }
  kids.length = kept;
  return element;
}
