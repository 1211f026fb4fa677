import { elementsOf, pathOf, standardType, type TaggedFile } from './file.js';
import type { Rule } from './rule.js';

/** Standard structure types (PDF 1.7, tables 333 to 340). */
const STANDARD: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private ' +
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

function isCircular({ roles }: TaggedFile, type: string): boolean {
  const seen = new Set<string>();
  let current: string | undefined = type;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    current = roles.get(current);
  }
  return current !== undefined;
}

/** Matterhorn checkpoint 02: every type is a standard one or is mapped to one. */
export const TYPE_RULES: readonly Rule[] = [
  {
    id: '02-001',
    failure: 'a type is not mapped to a standard type',
    find: (file) =>
      elementsOf(file.root).flatMap((element) =>
        STANDARD.has(standardType(file, element.type)) ? [] : [pathOf(element)],
      ),
  },
  {
    id: '02-003',
    failure: 'types are mapped to one another in a circle',
    find: (file) => [...file.roles.keys()].filter((type) => isCircular(file, type)),
  },
  {
    id: '02-004',
    failure: 'a standard type is mapped to another',
    find: ({ roles }) => [...roles.keys()].filter((type) => STANDARD.has(type)),
  },
];
