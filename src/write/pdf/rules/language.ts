import { elementsOf, placeOf, type TaggedFile } from './file.js';
import { wholeFile, type Rule } from './rule.js';

/** BCP 47: a language, then script, region and what else, two to eight characters each. */
const TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu;

const isTag = (language: string | undefined): boolean => language !== undefined && TAG.test(language);

/** The document's language counts for what has none of its own. */
const withoutLanguage = ({ language }: TaggedFile): boolean => !isTag(language);

/** Matterhorn checkpoint 11: the language of everything is known. */
export const LANGUAGE_RULES: readonly Rule[] = [
  {
    id: '11-001',
    failure: 'the language of text is not known',
    find: (file) => [
      ...wholeFile(withoutLanguage(file)),
      ...elementsOf(file.root).flatMap((element) =>
        element.language !== undefined && !isTag(element.language) ? [placeOf(element)] : [],
      ),
    ],
  },
  {
    id: '11-002',
    failure: 'the language of an alternative text is not known',
    find: (file) =>
      withoutLanguage(file)
        ? elementsOf(file.root).flatMap((element) => (element.alternative ? [placeOf(element)] : []))
        : [],
  },
  {
    id: '11-003',
    failure: 'the language of the outline is not known',
    find: (file) => wholeFile(withoutLanguage(file)),
  },
  {
    id: '11-004',
    failure: 'the language of an annotation’s description is not known',
    find: (file) =>
      wholeFile(withoutLanguage(file) && file.pages.some((page) => page.annotations.length > 0)),
  },
  {
    id: '11-006',
    failure: 'the language of the metadata is not known',
    find: (file) => wholeFile(withoutLanguage(file)),
  },
];
