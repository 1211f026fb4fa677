import { editMatches } from '../edit.js';
import { TONES } from '../marks.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';

const RING = new RegExp(`([ก-ฮ][${TONES}]?)\\u25cc?\\u030a(?=[${TONES}]?[ \\t]*\\u0e32)`, 'g');

/** The ring above of other scripts over a Thai consonant and before า is the circle of ำ, by its look. */
export const ringForNikhahit: RepairRule = {
  name: 'ring-for-nikhahit',
  signs: Sign.Ring,
  find: (line) => editMatches(line, RING, ([, cluster]) => `${cluster}\u0e4d`),
};
