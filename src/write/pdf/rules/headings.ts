import { elementsOf, isFileElement, placeOf, standardType, type TaggedFile } from './file.js';
import { wholeFile, type Rule } from './rule.js';

/** Levels of the numbered headings in reading order, with their places. */
const headingsOf = (file: TaggedFile): readonly { readonly level: number; readonly place: string }[] =>
  elementsOf(file.root).flatMap((element) => {
    const [, level] = /^H([1-6])$/u.exec(standardType(file, element.type)) ?? [];
    return level === undefined ? [] : [{ level: Number(level), place: placeOf(element) }];
  });

const isPlainHeading = (file: TaggedFile, type: string): boolean => standardType(file, type) === 'H';

/** Matterhorn checkpoint 14: headings go down one level at a time. */
export const HEADING_RULES: readonly Rule[] = [
  {
    id: '14-002',
    failure: 'the first heading is not one of the first level',
    find: (file) =>
      headingsOf(file)
        .slice(0, 1)
        .flatMap(({ level, place }) => (level === 1 ? [] : [place])),
  },
  {
    id: '14-003',
    failure: 'a level of headings is skipped',
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
        return plain.length > 1 ? [placeOf(element)] : [];
      }),
  },
  {
    id: '14-007',
    failure: 'headings with and without a level stand in one document',
    find: (file) =>
      wholeFile(
        headingsOf(file).length > 0 && elementsOf(file.root).some(({ type }) => isPlainHeading(file, type)),
      ),
  },
];
