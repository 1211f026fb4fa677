import { editMatches } from '../edit.js';
import { SPACE } from '../marks.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';

const SPACED = new RegExp(`([(“])[${SPACE}]+(?=[a-zก-ฮเ-ไ][^()“”]+[^()“”${SPACE}][)”])`, 'gi');

/** A space after an opening bracket or quotation mark, and none before the closing one, is stray. */
export const spacedBracket: RepairRule = {
  name: 'spaced-bracket',
  signs: Sign.SpacedBracket,
  find: (line) => editMatches(line, SPACED, ([, opening]) => opening),
};
