import { wholeFile, type Rule } from './rule.js';

/** Matterhorn checkpoints 06 and 07: the file names its standard and its title, and viewers show the title. */
export const METADATA_RULES: readonly Rule[] = [
  {
    id: '06-001',
    failure: 'there is no XMP metadata',
    find: ({ metadata }) => wholeFile(metadata === undefined),
  },
  {
    id: '06-002',
    failure: 'the metadata does not identify the file as PDF/UA',
    find: ({ metadata }) => wholeFile(metadata?.identifier !== '1'),
  },
  {
    id: '06-003',
    failure: 'the metadata has no title',
    find: ({ metadata }) => wholeFile(!metadata?.title),
  },
  {
    id: '07-001',
    failure: 'viewers are not asked to show the title (DisplayDocTitle)',
    find: ({ displaysTitle }) => wholeFile(displaysTitle === undefined),
  },
  {
    id: '07-002',
    failure: 'viewers are asked not to show the title (DisplayDocTitle)',
    find: ({ displaysTitle }) => wholeFile(displaysTitle === false),
  },
];
