import type { Block } from '../../../document/index.js';
import { appendElement, type StructureElement } from './element.js';

/** The sections that the document's headings open, one inside the other by their levels. */
export interface Outline {
  /** The element that a block of the document belongs to; a heading opens a section that ends at the next of its level. */
  readonly parentOf: (block: Block) => StructureElement;
}

/** Sections of a document, none open yet. */
export function createOutline(root: StructureElement): Outline {
  const open: { readonly level: number; readonly element: StructureElement }[] = [];
  const current = (): StructureElement => open.at(-1)?.element ?? root;
  return {
    parentOf(block) {
      if (block.type !== 'heading') return current();
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      const element = appendElement(current(), 'Sect');
      open.push({ level: block.level, element });
      return element;
    },
  };
}
