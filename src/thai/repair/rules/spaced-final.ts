import { bringBackMarks } from '../displaced.js';
import { applyEdits, editMatches } from '../edit.js';
import { MARKS, SPACE, TONES } from '../marks.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';
import { lettersAfter, lettersBefore } from '../window.js';

const SPACED = new RegExp(`([ก-ฮ][\\u0e31\\u0e37\\u0e47][${TONES}]?)[${SPACE}]+(?=[ก-ฮ])`, 'g');

/** A consonant with its marks and nothing else, up to a space: a table of marks has them side by side. */
const LONE = new RegExp(`[ก-ฮ][${MARKS}]+(?:[${SPACE}]|$)`, 'y');

function isLone(line: string, index: number): boolean {
  LONE.lastIndex = index;
  return (index === 0 || /\s/.test(line[index - 1]!)) && LONE.test(line);
}

/**
 * ั ื and ็ need a consonant after them, ก็ apart: a space before it is stray (ทั้ ง, เป็ น, หรื อ). Not so where the mark
 * itself has been pushed past its consonant: กบั การ is กับ การ.
 */
export const spacedFinal: RepairRule = {
  name: 'spaced-final',
  signs: Sign.OpenEnd,
  find: (line, vocabulary) =>
    editMatches(line, SPACED, ({ index, 0: found, 1: open = '' }) => {
      const before = lettersBefore(line, index) + open;
      const after = lettersAfter(line, index + found.length);
      if (/(?<!เ)ก็$/.test(before)) return undefined;
      if (isLone(line, index) && isLone(line, index + found.length)) return undefined;
      const together = vocabulary.unknown(before + after);
      const apart = vocabulary.unknown(before) + vocabulary.unknown(after);
      const moved = vocabulary.unknown(applyEdits(before, bringBackMarks(before, vocabulary)));
      return together <= apart && together <= moved + vocabulary.unknown(after) ? open : undefined;
    }),
};
