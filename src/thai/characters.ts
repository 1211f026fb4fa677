import { createCache } from '../core/index.js';

/**
 * Classes of characters for line breaking: those of Unicode Standard Annex 14 that a Thai report needs, by the
 * annex's two-letter names where one fits, and two of Thai's own.
 */
export const CharacterClass = {
  /** Thai letters, vowels and tone marks: what a word of Thai is made of. */
  Thai: 0,
  /** Lao, Khmer, Burmese and their kin: scripts without spaces between words other than Thai. */
  ComplexContext: 1,
  Latin: 2,
  Digit: 3,
  Space: 4,
  /** Zero width space: an opportunity that the author asked for. */
  ZeroWidthSpace: 5,
  /** No-break space, word joiner and the like: no line ends on either side. */
  Glue: 6,
  /** Marks and joiners that belong to the character before. */
  Mark: 7,
  Opening: 8,
  Closing: 9,
  /** Straight quotation marks, which open and close alike. */
  Quotation: 10,
  /** Punctuation that never begins a line: , . : ; ! ? % ๆ ฯ and the like. */
  Trailing: 11,
  /** Hyphen and dashes. */
  Hyphen: 12,
  Slash: 13,
  /** Signs that stand before a number: ฿ $ # №. */
  Prefix: 14,
  /** Ideographs, kana, hangul and emoji: a line may end on either side of each. */
  Ideograph: 15,
  /** Other signs, such as & = _ + @ ~ * • and ✓. */
  Sign: 16,
} as const;

export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const OPENING = /[\p{Ps}\p{Pi}¿¡]/u;
const CLOSING = /[\p{Pe}\p{Pf}]/u;
const MARK = /\p{M}|\u200c|\u200d/u;
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const COMPLEX =
  /[\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tai_Tham}\p{Script=New_Tai_Lue}]/u;

/** The class of a code point. */
export function classOf(code: number): CharacterClass {
  if (code >= 0x0e00 && code <= 0x0e7f) return thaiClass(code);
  if (code < 0x80) return asciiClass(code);
  return others.get(code) ?? others.set(code, otherClass(code));
}

/** Classes of the characters met outside Thai and ASCII: most are quotation marks and dashes, asked for again and again. */
const others = createCache<number, CharacterClass>(2_000);

/** Whether a code unit is a Thai letter, vowel or tone mark; not a digit, ๆ, ฯ or another sign of the block. */
export function isThaiLetter(code: number): boolean {
  return (
    code >= 0x0e01 &&
    code <= 0x0e4e &&
    code !== 0x0e2f &&
    code !== 0x0e46 &&
    !(code > 0x0e3a && code < 0x0e40)
  );
}

/** เ แ โ ใ ไ, which are written before the consonant that they follow in speech: no line ends after one. */
export function isLeadingVowel(code: number): boolean {
  return code >= 0x0e40 && code <= 0x0e44;
}

/** Vowels after or around a consonant, tone marks and signs above and below: no line begins with one. */
export function isFollowingThai(code: number): boolean {
  return (code >= 0x0e30 && code <= 0x0e3a) || code === 0x0e45 || (code >= 0x0e47 && code <= 0x0e4e);
}

function thaiClass(code: number): CharacterClass {
  if (isThaiLetter(code)) return CharacterClass.Thai;
  if (code >= 0x0e50 && code <= 0x0e59) return CharacterClass.Digit;
  if (code === 0x0e3f) return CharacterClass.Prefix;
  if (code === 0x0e4f) return CharacterClass.Sign;
  return CharacterClass.Trailing;
}

function asciiClass(code: number): CharacterClass {
  if (code >= 0x30 && code <= 0x39) return CharacterClass.Digit;
  const lower = code | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return CharacterClass.Latin;
  if (code <= 0x20 || code === 0x7f) return CharacterClass.Space;
  switch (code) {
    case 0x28:
    case 0x5b:
    case 0x7b:
      return CharacterClass.Opening;
    case 0x29:
    case 0x5d:
    case 0x7d:
      return CharacterClass.Closing;
    case 0x22:
    case 0x27:
    case 0x60:
      return CharacterClass.Quotation;
    case 0x21:
    case 0x25:
    case 0x2c:
    case 0x2e:
    case 0x3a:
    case 0x3b:
    case 0x3f:
      return CharacterClass.Trailing;
    case 0x2d:
      return CharacterClass.Hyphen;
    case 0x2f:
      return CharacterClass.Slash;
    case 0x23:
    case 0x24:
      return CharacterClass.Prefix;
    default:
      return CharacterClass.Sign;
  }
}

function otherClass(code: number): CharacterClass {
  switch (code) {
    case 0xa0:
    case 0x2007:
    case 0x202f:
    case 0x2060:
    case 0xfeff:
    case 0x2011:
      return CharacterClass.Glue;
    case 0x200b:
      return CharacterClass.ZeroWidthSpace;
    case 0x2026:
    case 0x2030:
    case 0x2032:
    case 0x2033:
    case 0xb0:
    case 0x2103:
    case 0x3001:
    case 0x3002:
    case 0xff0c:
    case 0xff0e:
      return CharacterClass.Trailing;
    case 0x2010:
    case 0x2012:
    case 0x2013:
    case 0x2014:
      return CharacterClass.Hyphen;
    case 0x2116:
    case 0x20ac:
    case 0xa3:
    case 0xa5:
      return CharacterClass.Prefix;
    // The quotation marks that Thai is written with, without the tables of Unicode's categories.
    case 0x2018:
    case 0x201c:
      return CharacterClass.Opening;
    case 0x2019:
    case 0x201d:
      return CharacterClass.Closing;
    case 0x85:
    case 0x2028:
    case 0x2029:
    case 0x1680:
    case 0x205f:
    case 0x3000:
      return CharacterClass.Space;
  }
  if (code >= 0x2000 && code <= 0x200a) return CharacterClass.Space;
  if (code >= 0x80 && code < 0xa0) return CharacterClass.Mark;
  const character = String.fromCodePoint(code);
  if (MARK.test(character)) return CharacterClass.Mark;
  if (COMPLEX.test(character)) return CharacterClass.ComplexContext;
  if (/\p{L}/u.test(character)) {
    return IDEOGRAPH.test(character) ? CharacterClass.Ideograph : CharacterClass.Latin;
  }
  if (/\p{N}/u.test(character)) return CharacterClass.Digit;
  if (OPENING.test(character)) return CharacterClass.Opening;
  if (CLOSING.test(character)) return CharacterClass.Closing;
  return IDEOGRAPH.test(character) ? CharacterClass.Ideograph : CharacterClass.Sign;
}
