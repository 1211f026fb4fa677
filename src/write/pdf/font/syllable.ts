import { isFollowingThai, isLeadingVowel } from '../../../thai/index.js';

/** Thai letters and digits, and ASCII digits and punctuation. */
const isIndependent = (code: number): boolean =>
  (code >= 0x0e01 && code <= 0x0e46 && code !== 0x0e3f) ||
  (code >= 0x0e50 && code <= 0x0e59) ||
  (code > 0x20 && code < 0x7f && !isLatinLetter(code));

const isLatinLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/**
 * The end of the syllable or punctuation mark that begins at `start` in a run of Thai, and can be shaped by itself where
 * a face allows it (`FontFace.separateSyllables`): vowels that are written before their letter, the letter, and the
 * vowels and marks that follow it. `undefined` for anything else, such as a mark without a letter.
 */
export function syllableEnd(run: string, start: number): number | undefined {
  let end = start;
  while (isLeadingVowel(run.charCodeAt(end))) end++;
  if (end === run.length) return end;
  const letter = run.charCodeAt(end);
  if (!isIndependent(letter) || isFollowingThai(letter)) return undefined;
  end++;
  while (end < run.length && isFollowingThai(run.charCodeAt(end))) end++;
  return end;
}
