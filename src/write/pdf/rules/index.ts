import { ANNOTATION_RULES } from './annotations.js';
import { CONTENT_RULES } from './content.js';
import { ELEMENT_RULES } from './elements.js';
import type { TaggedFile } from './file.js';
import { FONT_RULES } from './fonts.js';
import { HEADING_RULES } from './headings.js';
import { LANGUAGE_RULES } from './language.js';
import { METADATA_RULES } from './metadata.js';
import { NESTING_RULES } from './nesting.js';
import { PARENT_TREE_RULES } from './parent-tree.js';
import { wholeFile, type Finding, type Rule } from './rule.js';
import { TABLE_RULES } from './tables.js';
import { TYPE_RULES } from './types.js';

export type { TaggedFile, FileElement, FilePage, FileFont, ContentPart } from './file.js';
export { WHOLE, type Finding, type Rule } from './rule.js';

/**
 * The requirements of PDF/UA-1 and of level a of PDF/A that a program can check: the machine-checkable conditions of the
 * Matterhorn Protocol 1.1 that apply, by their index, and clauses that those standards take for granted. Left out are
 * conditions for content that no report has: Ruby and Warichu (09-007, 09-008), formulas (17), optional content (20), embedded files (21),
 * XFA (25), encryption (26), annotations other than links (28-005 to 28-007, 28-010, 28-014 to 28-018), form XObjects (30), fonts
 * of other kinds (31).
 */
export const RULES: readonly Rule[] = [
  {
    id: 'ISO 14289-1, 7.1',
    failure: 'the file is not marked as tagged',
    find: ({ marked }) => wholeFile(!marked),
  },
  ...CONTENT_RULES,
  ...TYPE_RULES,
  ...METADATA_RULES,
  ...NESTING_RULES,
  ...LANGUAGE_RULES,
  ...HEADING_RULES,
  ...TABLE_RULES,
  ...ELEMENT_RULES,
  ...PARENT_TREE_RULES,
  ...ANNOTATION_RULES,
  ...FONT_RULES,
];

/** The rules that a file violates. */
export const checkTaggedFile = (file: TaggedFile): readonly Finding[] =>
  RULES.flatMap(({ id, failure, find }) => {
    const places = find(file);
    return places.length > 0 ? [{ rule: id, failure, places }] : [];
  });
