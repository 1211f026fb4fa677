import { editMatches } from '../edit.js';
import { SPACE } from '../marks.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';
import { lettersAfter, lettersBefore } from '../window.js';

const SPACED = new RegExp(`(ผู้|ความ)[${SPACE}]+(?=[ก-ฮเ-ไ])`, 'g');

/** ผู้ and ความ make a noun with the word after them and end no phrase: where the lexicon has the noun, it is one word. */
export const spacedPrefix: RepairRule = {
  name: 'spaced-prefix',
  signs: Sign.OpenEnd,
  find: (line, vocabulary) =>
    editMatches(line, SPACED, ({ index, 0: found, 1: prefix = '' }) => {
      const noun = prefix + lettersAfter(line, index + found.length);
      if (!vocabulary.covers(noun, 0, prefix.length + 1)) return undefined;
      // The end of a longer word, such as ข้อความ, is no prefix.
      const before = lettersBefore(line, index);
      const last = vocabulary.read(before + prefix).words.at(-1);
      return last?.start === before.length ? prefix : undefined;
    }),
};
