import { bringBackMarks } from '../displaced.js';
import type { Edit } from '../edit.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';

/** Letters, vowels and marks that words are made of: at least a consonant, a mark and the consonant between them. */
const RUN = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{3,}/g;

/**
 * A mark that a PDF has put past the next letter (ทีส่ร้าง, เครอืข่าย) goes back one consonant: only where the words as
 * they stand do not read, and read with the mark there.
 */
export const displacedMark: RepairRule = {
  name: 'displaced-mark',
  signs: Sign.Letter,
  find: (line, vocabulary) => {
    const edits: Edit[] = [];
    RUN.lastIndex = 0;
    for (let match = RUN.exec(line); match; match = RUN.exec(line)) {
      const { index } = match;
      for (const { start, end, text } of bringBackMarks(match[0], vocabulary)) {
        edits.push({ start: start + index, end: end + index, text });
      }
    }
    return edits;
  },
};
