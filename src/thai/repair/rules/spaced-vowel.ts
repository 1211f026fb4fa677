import { editMatches } from '../edit.js';
import { SPACE, TONES } from '../marks.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';

const SPACED = new RegExp(
  `([ก-ฮ][${TONES}]?)[${SPACE}]+([ะำ])|(\\u0e32)[${SPACE}]+ะ|([ฤฦ])[${SPACE}]+ๅ`,
  'g',
);

/** ะ, ำ and the ๅ of ฤๅ begin no word: a space before one of them is stray. */
export const spacedVowel: RepairRule = {
  name: 'spaced-vowel',
  signs: Sign.SpacedVowel,
  find: (line) =>
    editMatches(line, SPACED, ([, cluster, vowel, aa, rue]) => {
      if (cluster !== undefined) return `${cluster}${vowel}`;
      return aa === undefined ? `${rue}ๅ` : 'าะ';
    }),
};
