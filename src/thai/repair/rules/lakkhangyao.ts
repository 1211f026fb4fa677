import { editMatches } from '../edit.js';
import { TONES } from '../marks.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';

const LONG = new RegExp(`([ก-รลว-ฮ][${TONES}]?)ๅ`, 'g');

/** ๅ lengthens ฤ and ฦ alone: after any other consonant it is า, which looks the same in some fonts. */
export const lakkhangyao: RepairRule = {
  name: 'lakkhangyao',
  signs: Sign.Lakkhangyao,
  find: (line) => editMatches(line, LONG, ([, cluster]) => `${cluster}า`),
};
