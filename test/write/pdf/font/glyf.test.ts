import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadOfficialFamily } from '../../../../src/fonts/official.js';
import {
  boxOf,
  componentOffsets,
  compositeRecord,
  readOutlines,
  sizeOf,
  type Outlines,
} from '../../../../src/write/pdf/font/glyf.js';
import { openHarfBuzzFont } from '../../../../src/write/pdf/font/harfbuzz.js';

let data: Uint8Array;
let outlines: Outlines;
beforeAll(async () => {
  ({ data } = (await loadOfficialFamily()).faces.regular);
  outlines = readOutlines(data);
});

const numbers = (record: Uint8Array): readonly number[] =>
  componentOffsets(record).map((offset) => new DataView(record.buffer).getUint16(offset));

describe('readOutlines', () => {
  it('reads boxes and advances as HarfBuzz does, for every glyph', () => {
    const font = openHarfBuzzFont(data);
    for (let glyph = 0; glyph < 511; glyph++) {
      const box = boxOf(outlines.record(glyph));
      const extents = font.glyphExtents(glyph);
      expect(outlines.metrics(glyph).advance).toBe(font.glyphHAdvance(glyph));
      if (!box) expect(extents).toMatchObject({ width: 0, height: 0 });
      else expect([box.xMax - box.xMin, box.yMax]).toEqual([extents?.width, extents?.yBearing]);
    }
  });

  it('names the table that a font without TrueType outlines lacks', () => {
    expect(() => readOutlines(new Uint8Array(12))).toThrow('no head table');
  });
});

describe('a composite glyph', () => {
  const box = { xMin: -5, yMin: -7, xMax: 300, yMax: 400 };
  const record = compositeRecord(
    [
      { glyph: 7, x: -5, y: 0 },
      { glyph: 300, x: 10, y: -7 },
    ],
    box,
  );

  it('names its components', () => {
    expect(numbers(record)).toEqual([7, 300]);
    expect(boxOf(record)).toEqual(box);
  });

  it('counts what its components count, and one level more', () => {
    const size = sizeOf(record, (glyph) => ({
      points: glyph,
      contours: 2,
      depth: glyph === 7 ? 1 : 0,
      components: 0,
    }));
    expect(size).toEqual({ points: 307, contours: 4, depth: 2, components: 2 });
  });

  it('skips scales and instructions of components in between', () => {
    // Flags: more components with a scale; more with two scales; more with a matrix and word arguments; the last one.
    const flags = [0x0028, 0x0060, 0x00a1, 0x0100];
    const lengths = [4 + 2 + 2, 4 + 2 + 4, 4 + 4 + 8, 4 + 2];
    const bytes = new Uint8Array(10 + lengths.reduce((sum, length) => sum + length, 0));
    const view = new DataView(bytes.buffer);
    view.setInt16(0, -1);
    let at = 10;
    flags.forEach((flag, i) => {
      view.setUint16(at, flag);
      view.setUint16(at + 2, 40 + i);
      at += lengths[i] ?? 0;
    });
    expect(numbers(bytes)).toEqual([40, 41, 42, 43]);
  });
});

describe('a simple glyph', () => {
  it('has points, contours and no components', () => {
    const glyph = openHarfBuzzFont(data).nominalGlyph(0x0e01) ?? 0;
    const record = outlines.record(glyph);
    expect(componentOffsets(record)).toEqual([]);
    const { points, contours, depth } = sizeOf(record, () => ({
      points: 0,
      contours: 0,
      depth: 0,
      components: 0,
    }));
    expect([contours, depth]).toEqual([1, 0]);
    expect(points).toBeGreaterThan(10);
  });

  it('is empty without ink', () => {
    expect(boxOf(new Uint8Array())).toBeUndefined();
    expect(sizeOf(new Uint8Array(), () => ({ points: 9, contours: 9, depth: 9, components: 9 })).points).toBe(
      0,
    );
  });
});
