import { elementsOf, pathOf, type TaggedFile } from './file.js';
import { wholeFile, type Rule } from './rule.js';

/** BCP 47: a language, then further subtags (script, region …) of up to eight characters each. */
const TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu;

const isTag = (language: string | undefined): boolean => language !== undefined && TAG.test(language);

/** The document's language applies to everything without a language. */
const withoutLanguage = ({ language }: TaggedFile): boolean => !isTag(language);

/** Matterhorn checkpoint 11: everything has a language. */
export const LANGUAGE_RULES: readonly Rule[] = [
  {
    id: '11-001',
    failure: 'text has no valid language',
    find: (file) => [
      ...wholeFile(withoutLanguage(file)),
      ...elementsOf(file.root).flatMap((element) =>
        element.language !== undefined && !isTag(element.language) ? [pathOf(element)] : [],
      ),
    ],
  },
  {
    id: '11-002',
    failure: 'an alternative text has no valid language',
    find: (file) =>
      withoutLanguage(file)
        ? elementsOf(file.root).flatMap((element) => (element.alternative ? [pathOf(element)] : []))
        : [],
  },
  {
    id: '11-003',
    failure: 'the outline has no valid language',
    find: (file) => wholeFile(withoutLanguage(file)),
  },
  {
    id: '11-004',
    failure: 'an annotation’s description has no valid language',
    find: (file) =>
      wholeFile(withoutLanguage(file) && file.pages.some((page) => page.annotations.length > 0)),
  },
  {
    id: '11-006',
    failure: 'the metadata has no valid language',
    find: (file) => wholeFile(withoutLanguage(file)),
  },
];
