import { bringBackMarks } from '../displaced.js';
import { applyEdits, editMatches } from '../edit.js';
import { MARKS } from '../marks.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';
import { lettersAfter, lettersBefore } from '../window.js';

const REPEATED = new RegExp(`([${MARKS}])\\1+`, 'g');
/** The same, for use while the other one goes through a line. */
const ALL_REPEATED = new RegExp(REPEATED);

/** The letters beside a place, which may have such marks as well. */
const once = (letters: string): string => letters.replace(ALL_REPEATED, '$1');

/**
 * The same mark over one consonant more than once, as letters drawn twice for bold leave it, is one mark. Not so where one
 * of them is another consonant's and the words read as well with it there: ทีมุ่่ง is ที่มุ่ง.
 */
export const repeatedMark: RepairRule = {
  name: 'repeated-mark',
  signs: Sign.Disorder,
  find: (line, vocabulary) =>
    editMatches(line, REPEATED, ({ index, 0: found, 1: mark = '' }) => {
      const before = once(lettersBefore(line, index));
      const after = once(lettersAfter(line, index + found.length));
      const edits = bringBackMarks(before + found + after, vocabulary);
      if (edits.length === 0) return mark;
      const moved = vocabulary.cost(applyEdits(before + found + after, edits));
      return vocabulary.cost(before + mark + after) < moved ? mark : undefined;
    }),
};
