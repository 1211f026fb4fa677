import { beforeAll, describe, expect, it } from '@jest/globals';
import type { FontFamily } from '../../../../src/fonts/family.js';
import { readOutlines, type Outlines } from '../../../../src/write/pdf/font/glyf.js';
import type { Drawing, Part } from '../../../../src/write/pdf/font/glyph.js';
import { openHarfBuzzFont } from '../../../../src/write/pdf/font/harfbuzz.js';
import { readTables } from '../../../../src/write/pdf/font/sfnt.js';
import { createShaper } from '../../../../src/write/pdf/font/shaper.js';
import { writeSubset } from '../../../../src/write/pdf/font/subset.js';
import { promisedFamilies } from '../../../fonts/families.js';

let families: readonly FontFamily[];
beforeAll(async () => {
  families = await promisedFamilies();
});

const drawing = (text: string, parts: readonly Part[], width: number): Drawing => ({
  text,
  parts,
  width,
  startsGrapheme: true,
});

/** A glyph's contours as HarfBuzz draws them, moved. */
function contours(data: Uint8Array, glyph: number, x = 0, y = 0): readonly string[] {
  const path = openHarfBuzzFont(data).glyphToJson(glyph);
  const all: string[] = [];
  for (const { type, values } of path) {
    if (type === 'M') all.push('');
    all.push(`${all.pop() ?? ''}${type}${values.map((value, i) => value + (i % 2 === 0 ? x : y)).join(' ')}`);
  }
  return all;
}

const first = (): { data: Uint8Array; outlines: Outlines; glyph: (text: string) => number } => {
  const data = families[0]?.faces.regular.data ?? new Uint8Array();
  const font = openHarfBuzzFont(data);
  return {
    data,
    outlines: readOutlines(data),
    glyph: (text) => font.nominalGlyph(text.codePointAt(0) ?? 0) ?? 0,
  };
};

describe('writeSubset', () => {
  it('draws an unmoved outline as it is, and .notdef first', () => {
    const { data, outlines, glyph } = first();
    const own = glyph('ก');
    const subset = writeSubset(outlines, [drawing('ก', [{ glyph: own, x: 0, y: 0 }], 386)]);
    expect(contours(subset.data, 1)).toEqual(contours(data, own));
    expect(contours(subset.data, 0)).toEqual(contours(data, 0));
    expect(subset.advances.slice(1)).toEqual([386]);
  });

  it('draws several placed outlines as one glyph', () => {
    const { data, outlines, glyph } = first();
    const [nikhahit, aa] = [glyph('ํ'), glyph('า')];
    const parts = [
      { glyph: nikhahit, x: -30, y: 12 },
      { glyph: aa, x: 0, y: 0 },
    ];
    const subset = writeSubset(outlines, [drawing('ำ', parts, 316)]);
    expect(contours(subset.data, 1)).toEqual([...contours(data, nikhahit, -30, 12), ...contours(data, aa)]);
    expect(subset.advances).toHaveLength(4);
  });

  it('draws nothing where there is no ink', () => {
    const { outlines, glyph } = first();
    const subset = writeSubset(outlines, [
      drawing('\u0301', [], 0),
      drawing(' ', [{ glyph: glyph(' '), x: 5, y: 0 }], 216),
    ]);
    expect([contours(subset.data, 1), contours(subset.data, 2)]).toEqual([[], []]);
  });

  it('holds every advance in hmtx, marks with 0', () => {
    for (const face of families.flatMap(({ faces }) => Object.values(faces))) {
      const drawings = [
        ...new Set(
          createShaper(face)
            .shape('ปู่น้ำญี่ปุ่นฤๅoffice')
            .glyphs.map((glyph) => glyph.drawing),
        ),
      ];
      const { data, advances } = writeSubset(readOutlines(face.data), drawings);
      const font = openHarfBuzzFont(data);
      expect(advances.map((_, glyph) => font.glyphHAdvance(glyph))).toEqual(advances);
      expect(advances.slice(1, 1 + drawings.length)).toEqual(drawings.map(({ width }) => width));
      expect(advances.filter((advance) => advance === 0).length).toBeGreaterThan(4);
    }
  });

  it('raises the limits of maxp to what its composite glyphs need', () => {
    const { outlines, glyph } = first();
    const parts = [...'กขคง'].map((letter, i) => ({ glyph: glyph(letter), x: 400 * i, y: 0 }));
    const maxp = readTables(writeSubset(outlines, [drawing('กขคง', parts, 1600)]).data).get('maxp');
    expect(maxp?.getUint16(4)).toBe(6);
    expect(maxp?.getUint16(28)).toBe(4);
    expect(maxp?.getUint16(30)).toBeGreaterThanOrEqual(1);
    const points = parts.reduce((sum, part) => {
      const record = outlines.record(part.glyph);
      const view = new DataView(record.buffer, record.byteOffset);
      return sum + view.getUint16(10 + 2 * (view.getInt16(0) - 1)) + 1;
    }, 0);
    expect(maxp?.getUint16(10)).toBeGreaterThanOrEqual(points);
  });
});
