import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Font } from 'harfbuzzjs';
import { loadOfficialFamily } from '../../../../src/fonts/official.js';
import { openHarfBuzzFont, shapeRaw } from '../../../../src/write/pdf/font/harfbuzz.js';

let font: Font;
beforeAll(async () => {
  font = openHarfBuzzFont((await loadOfficialFamily()).faces.regular.data);
});

const clusters = (text: string, script = 'Thai'): readonly number[] =>
  shapeRaw(font, text, script).map(({ cluster }) => cluster);

describe('shapeRaw', () => {
  it('decomposes ำ and moves its nikhahit before the tone mark, each glyph with its own cluster', () => {
    expect(clusters('น้ำ')).toEqual([0, 2, 1, 2]);
  });

  it('places glyphs from the start of the run', () => {
    expect(shapeRaw(font, 'กก', 'Thai').map(({ x, advance }) => [x, advance])).toEqual([
      [0, 386],
      [386, 386],
    ]);
  });

  it('gives no glyph for what is never drawn', () => {
    expect(clusters('ก\u200bก\u00ad')).toEqual([0, 2]);
  });

  it('inserts no dotted circle under a lone mark', () => {
    expect(shapeRaw(font, 'ิ', 'Thai')).toHaveLength(1);
  });

  it('keeps its settings from text to text', () => {
    for (let i = 0; i < 3; i++) expect(clusters('น้ำ')).toEqual([0, 2, 1, 2]);
    expect(clusters('ก'.repeat(5000))).toHaveLength(5000);
    expect(clusters('น้ำ')).toEqual([0, 2, 1, 2]);
    expect(clusters('fi', 'Latn')).toEqual([0]);
  });

  it('refuses nothing, not even no text', () => {
    expect(clusters('')).toEqual([]);
  });
});
