import { editMatches } from '../edit.js';
import { MARKS } from '../marks.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';

const REPEATED = new RegExp(`([${MARKS}])\\1+`, 'g');

/** The same mark over one consonant more than once, as letters drawn twice for bold leave it, is one mark. */
export const repeatedMark: RepairRule = {
  name: 'repeated-mark',
  signs: Sign.Disorder,
  find: (line) => editMatches(line, REPEATED, ([, mark]) => mark),
};
