import { isFollowingThai, isLeadingVowel } from '../characters.js';
import { isConsonant, isMark } from './marks.js';

/** What a line shows that may be damage, one bit each: a rule looks only at lines that show what it repairs. */
export const Sign = {
  /** A letter of Thai: words may be read. */
  Letter: 1,
  /** A private-use letter of old fonts. */
  PrivateUse: 2,
  /** A character that shows nothing. */
  Invisible: 4,
  /** Two เ. */
  DoubledSaraE: 8,
  /** ํ, which is rare outside Pali. */
  Nikhahit: 16,
  /** ะ, ำ or ๅ after a space. */
  SpacedVowel: 32,
  /** า after a space. */
  SpacedAa: 64,
  /** A mark after a space. */
  SpacedMark: 128,
  /** A leading vowel before a space. */
  SpacedLeadingVowel: 256,
  /** Two marks that are not one vowel and one tone mark in this order, or a tone mark after ะ า ำ. */
  Disorder: 512,
  /** A mark after something that is no letter of Thai, and no space. */
  MarkPastSign: 1024,
  /** A space after a vowel that ends no word, or after what may be ผู้ or ความ. */
  OpenEnd: 2048,
  /** A full stop after a space. */
  SpacedStop: 4096,
  /** An opening bracket before a space. */
  SpacedBracket: 8192,
  /** A Latin ligature. */
  Ligature: 16_384,
  /** The ring above of other scripts. */
  Ring: 32_768,
  /** ๅ after another letter than ฤ and ฦ. */
  Lakkhangyao: 65_536,
  /** า after ำ. */
  DoubledSaraAm: 131_072,
} as const;

/** Classes of code units, from what a line's neighbours are judged by. */
const Class = { Other: 0, Consonant: 1, Leading: 2, Vowel: 3, Tone: 4, Following: 5, Space: 6 } as const;

const LAKKHANGYAO = 0x0e45;
const THAI = 0x0e00;
const CLASSES = Uint8Array.from({ length: 0x80 }, (_, index) => {
  const code = THAI + index;
  if (isConsonant(code)) return Class.Consonant;
  if (isLeadingVowel(code)) return Class.Leading;
  if (isMark(code)) return (code >= 0x0e48 && code <= 0x0e4c) || code === 0x0e4e ? Class.Tone : Class.Vowel;
  return isFollowingThai(code) ? Class.Following : Class.Other;
});

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f;

const isInvisible = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;

/** The signs of damage of a line, in one look. */
export function signsOf(line: string): number {
  let signs = 0;
  let before: number = Class.Other;
  let codeBefore = 0;
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index);
    let here: number = Class.Other;
    if (code >= THAI && code < THAI + 0x80) {
      here = CLASSES[code - THAI] as number;
      signs |= Sign.Letter | signsOfPair(before, here, codeBefore, code);
    } else if (isSpace(code)) {
      here = Class.Space;
      signs |= signsBeforeSpace(before, codeBefore);
    } else if (code === 0x2e) {
      if (before === Class.Space) signs |= Sign.SpacedStop;
    } else if (code > 0x7f) {
      if (isInvisible(code)) signs |= Sign.Invisible;
      else if (code >= 0xf700 && code <= 0xf71a) signs |= Sign.PrivateUse;
      else if (code >= 0xfb00 && code <= 0xfb06) signs |= Sign.Ligature;
      else if (code === 0x030a) signs |= Sign.Ring;
    }
    before = here;
    codeBefore = code;
  }
  return signs;
}

function signsOfPair(before: number, here: number, codeBefore: number, code: number): number {
  if (here < Class.Vowel) return code === 0x0e40 && codeBefore === code ? Sign.DoubledSaraE : 0;
  if (here > Class.Following) return 0;
  if (here === Class.Following) {
    if (code === 0x0e32 && codeBefore === 0x0e33) return Sign.DoubledSaraAm;
    if (code === LAKKHANGYAO && before !== Class.Space && codeBefore !== 0x0e24 && codeBefore !== 0x0e26)
      return Sign.Lakkhangyao;
    return before !== Class.Space ? 0 : code === 0x0e32 ? Sign.SpacedAa : Sign.SpacedVowel;
  }
  const nikhahit = code === 0x0e4d ? Sign.Nikhahit : 0;
  if (before === Class.Space) return nikhahit | Sign.SpacedMark;
  if (before === Class.Other) return nikhahit | Sign.MarkPastSign;
  if (before === Class.Consonant || (before === Class.Vowel && here === Class.Tone)) return nikhahit;
  return nikhahit | Sign.Disorder;
}

function signsBeforeSpace(before: number, code: number): number {
  if (before === Class.Leading) return Sign.SpacedLeadingVowel;
  if (before === Class.Vowel || before === Class.Tone || code === 0x0e21) return Sign.OpenEnd;
  return code === 0x28 || code === 0x201c ? Sign.SpacedBracket : 0;
}
