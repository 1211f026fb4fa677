import type { ContentPart } from './file.js';
import type { Rule } from './rule.js';

/** Matterhorn checkpoint 01: all content is marked, as part of the structure or as an artifact. */
export const CONTENT_RULES: readonly Rule[] = [
  {
    id: '01-003',
    failure: 'an artifact is inside tagged content',
    find: partsWhere(
      (marks) => marks.lastIndexOf('artifact') > marks.indexOf('tagged') && marks.includes('tagged'),
    ),
  },
  {
    id: '01-004',
    failure: 'tagged content is inside an artifact',
    find: partsWhere(
      (marks) => marks.lastIndexOf('tagged') > marks.indexOf('artifact') && marks.includes('artifact'),
    ),
  },
  {
    id: '01-005',
    failure: 'content is neither tagged nor an artifact',
    find: partsWhere((marks) => marks.length === 0),
  },
  {
    id: '01-007',
    failure: 'the file marks its tags as suspect',
    find: ({ suspects }) => (suspects ? ['MarkInfo'] : []),
  },
];

function partsWhere(fails: (marks: ContentPart) => boolean): Rule['find'] {
  return ({ pages }) =>
    pages.flatMap(({ content }, index) => (content.some(fails) ? [`page ${String(index + 1)}`] : []));
}
