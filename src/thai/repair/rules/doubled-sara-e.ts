import { editMatches } from '../edit.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';

/** เ typed twice looks like แ and is another letter: no word has two. */
export const doubledSaraE: RepairRule = {
  name: 'doubled-sara-e',
  signs: Sign.DoubledSaraE,
  find: (line) => editMatches(line, /เเ/g, () => 'แ'),
};
