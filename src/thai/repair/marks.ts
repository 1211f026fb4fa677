/** Marks above and below a consonant, for character classes: vowels, then signs and tone marks. */
export const VOWEL_MARKS = '\u0e31\u0e34-\u0e3a';
export const TONES = '\u0e48-\u0e4b';
export const MARKS = `${VOWEL_MARKS}\u0e47-\u0e4e`;

/** White space that text out of a PDF has in the wrong place; never a line's end. */
export const SPACE = ' \\t\\u00a0\\u2000-\\u200a\\u202f';

/** Where a mark stands in the order of its cluster: vowels, ็ and ํ next to the consonant, tone marks and ์ after. */
const Place = { Vowel: 1, Tone: 2 } as const;

const placeOf = (code: number): number =>
  code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || code === 0x0e47 || code === 0x0e4d
    ? Place.Vowel
    : Place.Tone;

/** Whether a consonant can bear these marks together: one vowel and one tone mark or sign at most. */
export function fitTogether(marks: string): boolean {
  let seen = 0;
  for (let index = 0; index < marks.length; index++) {
    const place = placeOf(marks.charCodeAt(index));
    if ((seen & place) !== 0) return false;
    seen |= place;
  }
  return true;
}

/** The same marks in the order of Thai writing, which is also the canonical order of Unicode. */
export const inOrder = (marks: string): string =>
  marks.length < 2
    ? marks
    : [...marks].sort((a, b) => placeOf(a.charCodeAt(0)) - placeOf(b.charCodeAt(0))).join('');

/** Whether a code unit is such a mark. */
export const isMark = (code: number): boolean =>
  code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e);

/** Whether a code unit is a consonant, ก to ฮ with ฤ and ฦ. */
export const isConsonant = (code: number): boolean => code >= 0x0e01 && code <= 0x0e2e;
