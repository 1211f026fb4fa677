import { beforeAll, describe, expect, it } from '@jest/globals';
import type { FontFamily } from '../../../../src/fonts/family.js';
import { FACE_NAMES } from '../../../../src/fonts/family.js';
import { loadOfficialFamily } from '../../../../src/fonts/official.js';
import { createShaper } from '../../../../src/write/pdf/font/shaper.js';
import { syllableEnd } from '../../../../src/write/pdf/font/syllable.js';

function syllables(run: string): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  for (let start = 0; start < run.length;) {
    const end = syllableEnd(run, start);
    found.push(end === undefined ? undefined : run.slice(start, end));
    start = end ?? run.length;
  }
  return found;
}

describe('syllableEnd', () => {
  it('takes leading vowels, one letter, and the vowels and marks that follow', () => {
    expect(syllables('เพื่อน้ำใจ')).toEqual(['เพื่', 'อ', 'น้ำ', 'ใจ']);
    expect(syllables('กระทรวงฤๅษี')).toEqual(['ก', 'ระ', 'ท', 'ร', 'ว', 'ง', 'ฤๅ', 'ษี']);
  });

  it('takes digits and signs by themselves', () => {
    expect(syllables('ก.พ.ร.๑2')).toEqual([...'ก.พ.ร.๑2']);
  });

  it('takes vowels at the end of a run by themselves', () => {
    expect(syllables('กเ')).toEqual(['ก', 'เ']);
  });

  it('gives up at a mark without a letter and at what is not Thai', () => {
    expect(syllables('่ก')).toEqual([undefined]);
    expect(syllables('กa')).toEqual(['ก', undefined]);
    expect(syllables('ก\u200bข')).toEqual(['ก', undefined]);
    expect(syllables('๏')).toEqual([undefined]);
  });
});

const between = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i));
const LETTERS = between(0x0e01, 0x0e2f);
const LEADING = between(0x0e40, 0x0e44);
const UPPER = [...'ัิีึื็ํ'];
const TONES = [...'่้๊๋์'];
const AFTER = ['', ...UPPER, ...TONES, ...'ะาำๅฺุู๎'];
const SIGNS = [...between(0x21, 0x40), ...'[\\]^_`{|}~', ...between(0x0e50, 0x0e59), 'ๆ'];
/** A descender, a letter that loses its base, two with rules for marks below, and a plain one. */
const SHAPES = [...'ปญฎฬก'];

/** All that a syllable may end with, letter and one mark or two, and all that one may begin with. */
const ENDS = [
  ...LETTERS.flatMap((letter) => AFTER.map((mark) => letter + mark)),
  ...SHAPES.flatMap((letter) =>
    [...UPPER, 'ุ', 'ู'].flatMap((vowel) => TONES.map((tone) => letter + vowel + tone)),
  ),
  ...SHAPES.flatMap((letter) => TONES.flatMap((tone) => [`${letter}${tone}ำ`, `${letter}${tone}า`])),
  ...LEADING.flatMap((vowel) => SHAPES.map((letter) => vowel + letter)),
  ...SIGNS,
];
const BEGINNINGS = [
  ...LETTERS,
  ...SHAPES.flatMap((letter) => [...'ัุ่ำ'].map((mark) => letter + mark)),
  ...LEADING.map((vowel) => `${vowel}ก`),
  ...SIGNS,
];

// The rules of these fonts span two glyphs at most, so that what two neighbours do not do to each other no text does.
describe('FontFace.separateSyllables', () => {
  let family: FontFamily;
  beforeAll(async () => {
    family = await loadOfficialFamily();
  });

  it.each(FACE_NAMES)('holds for every two neighbours in the %s face', (name) => {
    const face = family.faces[name];
    const apart = createShaper(face);
    const together = createShaper({ file: face.file, data: face.data });
    const plain = (text: string, shaper: typeof apart): string => {
      const { glyphs, clusters } = shaper.shape(text);
      const drawn = glyphs.map(({ drawing, advance, width }) => [drawing, advance, width]);
      return JSON.stringify([drawn, clusters]);
    };
    const differing: string[] = [];
    for (const end of ENDS) {
      // One string of many pairs: between them stands a letter that no rule names.
      const text = BEGINNINGS.map((beginning) => `${end}${beginning}`).join('ก');
      if (plain(text, apart) !== plain(text, together)) differing.push(end);
    }
    expect(differing).toEqual([]);
  });
});
