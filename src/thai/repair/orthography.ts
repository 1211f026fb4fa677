import { MARKS, TONES } from './marks.js';

/** A consonant that begins a syllable, for it bears a vowel or a tone mark, or has one after it. */
const ONSET = `[ก-ฮ](?:[\\u0e31\\u0e35-\\u0e37\\u0e39\\u0e47${TONES}]|[ะาำ])`;
/** A tone mark where there is one, and no way back before it. */
const TONE = `[${TONES}]?(?![${TONES}])`;
/** A consonant that ends a syllable; ัวะ is a vowel in whole. */
const FINAL = `(?:(?!${ONSET})[ก-ฮ]|ว(?=ะ))`;

/** What no syllable of Thai has, whatever word it is of; each with the letters that it is judged by. */
const MALFORMED = new RegExp(
  [
    // A mark without a consonant under it, and vowels that exclude each other.
    `(?<![ก-ฮ${MARKS}])[${MARKS}]`,
    `[\\u0e31\\u0e34-\\u0e39\\u0e47][${TONES}]?[ะาำ]`,
    `\\u0e47[${TONES}]|\\u0e4c[ะาำ]|[\\u0e31\\u0e35-\\u0e37\\u0e39\\u0e47${TONES}]\\u0e4c|\\u0e4c[${MARKS}]`,
    `[${TONES}]{2}|[\\u0e31\\u0e34-\\u0e3a\\u0e47]{2}`,
    `[แโใไ][ก-ฮ][\\u0e31\\u0e34-\\u0e39]|เ[ก-ฮ][\\u0e31\\u0e36\\u0e38\\u0e39]`,
    `เ[ก-ฮ]\\u0e37${TONE}(?!อ)|เ[ก-ฮ]\\u0e35${TONE}(?!ย)`,
    // ั ื and ็, ก็ apart, without the consonant that ends their syllable.
    `[\\u0e31\\u0e37]${TONE}(?!${FINAL})|(?<!ก)\\u0e47(?!${FINAL})`,
    // A tone mark over a consonant that has no vowel and no consonant after it.
    `(?<![เ-ไ][ก-ฮ]?)[ก-ฮ][${TONES}](?![ะาำ])(?!${FINAL})`,
    `[เ-ไ](?![ก-ฮ])`,
  ].join('|'),
);

/** Whether a run of Thai letters, which begins and ends with a word, holds a syllable that cannot be written so. */
export const isMalformed = (run: string): boolean => MALFORMED.test(run);
