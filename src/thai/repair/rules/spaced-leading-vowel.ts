import { editMatches } from '../edit.js';
import { SPACE } from '../marks.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';

const SPACED = new RegExp(`([เ-ไ])[${SPACE}]+(?=[ก-ฮ])`, 'g');

/** เ แ โ ใ ไ end no word: a space between one of them and its consonant is stray. */
export const spacedLeadingVowel: RepairRule = {
  name: 'spaced-leading-vowel',
  signs: Sign.SpacedLeadingVowel,
  find: (line) => editMatches(line, SPACED, ([, vowel]) => vowel),
};
