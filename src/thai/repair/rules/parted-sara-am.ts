import { editMatches } from '../edit.js';
import { SPACE, TONES } from '../marks.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';

const PARTED = new RegExp(`([${TONES}]?)\\u0e4d([${TONES}]?)[${SPACE}]*\\u0e32`, 'g');

/** ํ and า, as compatibility normalization leaves them, are ำ; a tone mark between them stands before it. */
export const partedSaraAm: RepairRule = {
  name: 'parted-sara-am',
  signs: Sign.Nikhahit,
  find: (line) => editMatches(line, PARTED, ([, before, between]) => `${before}${between}ำ`),
};
