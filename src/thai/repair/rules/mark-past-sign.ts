import { editMatches } from '../edit.js';
import { fitTogether, inOrder, MARKS } from '../marks.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';

const PAST = new RegExp(`([ก-ฮ])([${MARKS}]*)([/)\\]}.,;:!?”’…–-]+)([${MARKS}]+)`, 'g');

/** A mark after a sign belongs to the consonant before the sign: ชาต/ิ is ชาติ/. */
export const markPastSign: RepairRule = {
  name: 'mark-past-sign',
  signs: Sign.MarkPastSign,
  find: (line) =>
    editMatches(line, PAST, ([, base = '', own = '', sign = '', strayed = '']) =>
      fitTogether(own + strayed) ? base + inOrder(own + strayed) + sign : undefined,
    ),
};
