import { editMatches } from '../edit.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';

/** What the private-use letters U+F700 to U+F71A stand for, in order: forms of letters in Thai fonts before OpenType. */
const LETTERS = 'ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู';

/** Letters under the private codes of old fonts become letters of Unicode. */
export const privateUseLetter: RepairRule = {
  name: 'private-use-letter',
  signs: Sign.PrivateUse,
  find: (line) =>
    editMatches(line, /[\uf700-\uf71a]+/g, ([letters]) =>
      Array.from(letters, (letter) => LETTERS[letter.charCodeAt(0) - 0xf700]).join(''),
    ),
};
