import { editMatches } from '../edit.js';
import { fitTogether, inOrder, MARKS } from '../marks.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';
import { lettersAfter, lettersBefore } from '../window.js';

const PAST = new RegExp(`(?:([ก-ฮ])([${MARKS}]*))?([เ-ไ])([${MARKS}]+)(?:([ก-ฮ])([${MARKS}]*))?`, 'g');

/**
 * เ แ โ ใ ไ bear no mark: one behind them belongs to the consonant before (ทีเ่ห็น is ที่เห็น), or to the one after them where
 * that reads better or none stands before (เ่กิน is เก่ิน).
 */
export const markPastLeadingVowel: RepairRule = {
  name: 'mark-past-leading-vowel',
  signs: Sign.Disorder,
  find: (line, vocabulary) =>
    editMatches(line, PAST, (match) => {
      const [found, base = '', own = '', vowel = '', strayed = '', next = '', nextOwn = ''] = match;
      const readings: string[] = [];
      if (base !== '' && fitTogether(own + strayed)) {
        readings.push(base + inOrder(own + strayed) + vowel + next + nextOwn);
      }
      if (next !== '' && fitTogether(strayed + nextOwn)) {
        readings.push(base + own + vowel + next + inOrder(strayed + nextOwn));
      }
      if (readings.length < 2) return readings[0];
      const before = lettersBefore(line, match.index);
      const after = lettersAfter(line, match.index + found.length);
      const [back, on] = readings.map((reading) => vocabulary.unknown(before + reading + after)) as [
        number,
        number,
      ];
      return on < back ? readings[1] : readings[0];
    }),
};
