import type { FileElement, TaggedFile } from '../../src/write/pdf/rules/index.js';
import { checkTaggedFile } from '../../src/write/pdf/rules/index.js';
import type { ElementDetails } from '../../src/write/pdf/tags/element.js';

/** Short names for a file as the rules see it, for tests that read as trees. */

type Loose<Type> = { -readonly [Key in keyof Type]: Type[Key] };
export type Element = Loose<Omit<FileElement, 'kids' | 'parent'>> & { kids: unknown[]; parent?: FileElement };

/** An element with its kids; a text stands for a marked-content sequence of the page. */
export function element(
  type: string,
  kids: readonly (FileElement | string)[] = [],
  details: ElementDetails = {},
): FileElement {
  const made: Element = { type, kids: [...kids], ...details };
  for (const kid of kids) if (typeof kid !== 'string') (kid as Element).parent = made as FileElement;
  return made as FileElement;
}

/** A file of one page; the texts of its tree become marked content in the order of the tree. */
export function taggedFile(
  root: FileElement,
  more: Partial<TaggedFile> = {},
  page: Partial<TaggedFile['pages'][number]> = {},
): TaggedFile {
  const elements: FileElement[] = [];
  const own = { elements, content: [['tagged'] as const], tabs: 'S', annotations: [], ...page };
  const fill = (each: FileElement): void => {
    const { kids } = each as Element;
    kids.forEach((kid, index) => {
      if (typeof kid === 'string') kids[index] = { page: own, mcid: elements.push(each) - 1 };
      else if (kid && typeof kid === 'object' && 'type' in kid) fill(kid as FileElement);
    });
  };
  fill(root);
  return {
    marked: true,
    suspects: false,
    language: 'th-TH',
    metadata: { title: 'รายงาน', identifier: '1' },
    displaysTitle: true,
    roles: new Map(),
    root,
    pages: [own],
    fonts: [],
    ...more,
  };
}

/** The ids of the rules that a file fails. */
export const failing = (file: TaggedFile): readonly string[] => checkTaggedFile(file).map(({ rule }) => rule);
