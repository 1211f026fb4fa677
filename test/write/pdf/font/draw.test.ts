import { describe, expect, it } from '@jest/globals';
import { drawPieces } from '../../../../src/write/pdf/font/draw.js';
import type { RawGlyph } from '../../../../src/write/pdf/font/harfbuzz.js';

/** Glyphs side by side; a glyph is [number, cluster, advance, x offset, y]. */
function raw(...glyphs: readonly (readonly [number, number, number, number?, number?])[]): RawGlyph[] {
  let pen = 0;
  return glyphs.map(([glyph, cluster, advance, offset = 0, y = 0]) => {
    const x = pen + offset;
    pen += advance;
    return { glyph, cluster, x, y, advance };
  });
}

const pieces = (text: string, glyphs: readonly RawGlyph[]) =>
  drawPieces(text, glyphs, (glyph) => glyph * 100);
const texts = (text: string, glyphs: readonly RawGlyph[]) => pieces(text, glyphs).map((piece) => piece.text);

describe('drawPieces', () => {
  it('gives a glyph the character of its cluster', () => {
    expect(pieces('กข', raw([1, 0, 100], [2, 1, 200]))).toEqual([
      { text: 'ก', cluster: 0, parts: [{ glyph: 1, x: 0, y: 0 }], advance: 100, width: 100 },
      { text: 'ข', cluster: 1, parts: [{ glyph: 2, x: 0, y: 0 }], advance: 200, width: 200 },
    ]);
  });

  it('puts the parts of a decomposed ำ together again, behind the tone mark', () => {
    // น้ำ comes as น, nikhahit of ำ, tone mark, sara aa of ำ.
    expect(pieces('น้ำ', raw([4, 0, 400], [1, 2, 0, -30], [2, 1, 0, -20, 50], [3, 2, 300]))).toEqual([
      { text: 'น', cluster: 0, parts: [{ glyph: 4, x: 0, y: 0 }], advance: 400, width: 400 },
      { text: '้', cluster: 1, parts: [{ glyph: 2, x: -20, y: 50 }], advance: 0, width: 0 },
      {
        text: 'ำ',
        cluster: 2,
        parts: [
          { glyph: 1, x: -30, y: 0 },
          { glyph: 3, x: 0, y: 0 },
        ],
        advance: 300,
        width: 300,
      },
    ]);
  });

  it('gives a ligature all its letters', () => {
    expect(texts('office', raw([1, 0, 1], [2, 1, 1], [3, 4, 1], [4, 5, 1]))).toEqual(['o', 'ffi', 'c', 'e']);
  });

  it('gives a glyph of nikhahit and tone mark to the tone mark, and sara aa to the ำ', () => {
    const drawn = pieces('น้ำ', raw([4, 0, 400], [5, 2, 0, -10], [3, 2, 300]));
    expect(drawn.map(({ text, parts, advance }) => [text, parts.map(({ glyph }) => glyph), advance])).toEqual(
      [
        ['น', [4], 400],
        ['้', [5], 0],
        ['ำ', [3], 300],
      ],
    );
  });

  it('gives a mark that melts into its base an empty drawing of its own', () => {
    const drawn = pieces('e\u0301a', raw([1, 0, 100], [2, 2, 200]));
    expect(drawn.map(({ text, parts, cluster }) => [text, parts.length, cluster])).toEqual([
      ['e', 1, 0],
      ['\u0301', 0, 1],
      ['a', 1, 2],
    ]);
  });

  it('leaves characters out that are never drawn', () => {
    expect(texts('ก\u200bข\u00adค', raw([1, 0, 1], [2, 2, 1], [3, 4, 1]))).toEqual(['ก', 'ข', 'ค']);
  });

  it('keeps kerning out of the embedded width', () => {
    expect(pieces('AV', raw([1, 0, 60], [2, 1, 200])).map(({ advance, width }) => [advance, width])).toEqual([
      [60, 100],
      [200, 200],
    ]);
  });
});
