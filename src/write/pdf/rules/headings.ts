import { elementsOf, isFileElement, pathOf, standardType, type TaggedFile } from './file.js';
import { wholeFile, type Rule } from './rule.js';

/** Levels of the numbered headings in reading order, with their positions. */
const headingsOf = (file: TaggedFile): readonly { readonly level: number; readonly place: string }[] =>
  elementsOf(file.root).flatMap((element) => {
    const [, level] = /^H([1-6])$/u.exec(standardType(file, element.type)) ?? [];
    return level === undefined ? [] : [{ level: Number(level), place: pathOf(element) }];
  });

const isPlainHeading = (file: TaggedFile, type: string): boolean => standardType(file, type) === 'H';

/** Matterhorn checkpoint 14: heading levels increase by one at a time. */
export const HEADING_RULES: readonly Rule[] = [
  {
    id: '14-002',
    failure: 'the first heading is not of level 1',
    find: (file) =>
      headingsOf(file)
        .slice(0, 1)
        .flatMap(({ level, place }) => (level === 1 ? [] : [place])),
  },
  {
    id: '14-003',
    failure: 'a heading level is skipped',
    find: (file) => {
      let before = 0;
      return headingsOf(file).flatMap(({ level, place }, index) => {
        const skips = index > 0 && level > before + 1;
        before = level;
        return skips ? [place] : [];
      });
    },
  },
  {
    id: '14-006',
    failure: 'an element holds more than one heading without a level',
    find: (file) =>
      elementsOf(file.root).flatMap((element) => {
        const plain = element.kids.filter((kid) => isFileElement(kid) && isPlainHeading(file, kid.type));
        return plain.length > 1 ? [pathOf(element)] : [];
      }),
  },
  {
    id: '14-007',
    failure: 'the document mixes headings with and without a level',
    find: (file) =>
      wholeFile(
        headingsOf(file).length > 0 && elementsOf(file.root).some(({ type }) => isPlainHeading(file, type)),
      ),
  },
];
