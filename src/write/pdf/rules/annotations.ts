import {
  standardType,
  type FileAnnotation,
  type FileElement,
  type FilePage,
  type TaggedFile,
} from './file.js';
import type { Rule } from './rule.js';

const pagesWhere =
  (fails: (page: FilePage, file: TaggedFile) => boolean): Rule['find'] =>
  (file) =>
    file.pages.flatMap((page, index) => (fails(page, file) ? [`page ${String(index + 1)}`] : []));

const annotationsWhere = (fails: (annotation: FileAnnotation, file: TaggedFile) => boolean): Rule['find'] =>
  pagesWhere(({ annotations }, file) => annotations.some((annotation) => fails(annotation, file)));

const isLink = ({ subtype }: FileAnnotation): boolean => subtype === 'Link';

/** Whether an element holds the annotation and is of a type. */
const isHeldBy = ({ annotation, element }: FileAnnotation, type: string, file: TaggedFile): boolean =>
  element !== undefined &&
  standardType(file, element.type) === type &&
  element.kids.some((kid) => 'annotation' in kid && kid.annotation === annotation);

const hasAlternative = (element: FileElement | undefined): boolean => Boolean(element?.alternative);

/** Matterhorn checkpoint 28: links are reached in reading order and have a description. */
export const ANNOTATION_RULES: readonly Rule[] = [
  {
    id: '28-002',
    failure: 'an annotation other than a link is not part of an Annot element',
    find: annotationsWhere((each, file) => !isLink(each) && !isHeldBy(each, 'Annot', file)),
  },
  {
    id: '28-004',
    failure: 'an annotation has no description',
    find: annotationsWhere(({ contents, element }) => !contents && !hasAlternative(element)),
  },
  {
    id: '28-008',
    failure: 'a page with annotations has no tab order',
    find: pagesWhere(({ annotations, tabs }) => annotations.length > 0 && tabs === undefined),
  },
  {
    id: '28-009',
    failure: 'the tab order of a page does not follow the structure',
    find: pagesWhere(({ annotations, tabs }) => annotations.length > 0 && tabs !== undefined && tabs !== 'S'),
  },
  {
    id: '28-011',
    failure: 'a link is not part of a Link element',
    find: annotationsWhere((each, file) => isLink(each) && !isHeldBy(each, 'Link', file)),
  },
  {
    id: '28-012',
    failure: 'a link has no description',
    find: annotationsWhere((each) => isLink(each) && !each.contents),
  },
];
