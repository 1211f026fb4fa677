import { elementsOf, pathOf, standardType, type FileElement, type TaggedFile } from './file.js';
import type { Rule } from './rule.js';

const elementsWhere =
  (type: string, fails: (element: FileElement) => boolean): Rule['find'] =>
  (file) =>
    all(file, type).flatMap((element) => (fails(element) ? [pathOf(element)] : []));

const all = (file: TaggedFile, type: string): readonly FileElement[] =>
  elementsOf(file.root).filter((element) => standardType(file, element.type) === type);

/** Matterhorn checkpoints 13 and 19: pictures have alternative texts, notes have ids. */
export const ELEMENT_RULES: readonly Rule[] = [
  {
    id: '13-004',
    failure: 'a picture has no alternative text',
    find: elementsWhere('Figure', ({ alternative }) => !alternative?.trim()),
  },
  {
    id: '19-003',
    failure: 'a note has no id',
    find: elementsWhere('Note', ({ id }) => !id),
  },
  {
    id: '19-004',
    failure: 'two notes have the same id',
    find: (file) => {
      const ids = new Set<string>();
      return all(file, 'Note').flatMap((element) => {
        const { id = '' } = element;
        const isTwice = ids.has(id);
        if (id !== '') ids.add(id);
        return isTwice ? [pathOf(element)] : [];
      });
    },
  },
];
