import { editMatches } from '../edit.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';

const DOUBLED = /ำา/g;

/** ำ is followed by no า: a font has drawn it in two parts, of which a PDF gives the second once more. */
export const doubledSaraAm: RepairRule = {
  name: 'doubled-sara-am',
  signs: Sign.DoubledSaraAm,
  find: (line) => editMatches(line, DOUBLED, () => 'ำ'),
};
