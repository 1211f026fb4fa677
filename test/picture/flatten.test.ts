import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFlat } from '../../src/picture/flatten.js';
import { readPng } from '../../src/picture/png.js';
import { eachPixel } from '../../src/picture/png-pixels.js';
import { writeRgbPng } from '../../src/picture/write-png.js';

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly colorType: number;
  readonly bitDepth: 8 | 16;
  /** Bytes of the pixels, row by row, unfiltered. */
  readonly rows: readonly Uint8Array[];
  /** Filter of each row, 0 to 4. */
  readonly filter: number;
  readonly chunks?: Readonly<Record<string, Uint8Array>>;
}

/** A PNG file, its rows filtered as asked. */
function pngOf({ width, height, colorType, bitDepth, rows, filter, chunks = {} }: Picture): Uint8Array {
  const step = ((colorType === 6 ? 4 : colorType === 2 ? 3 : colorType === 4 ? 2 : 1) * bitDepth) / 8;
  const data = rows.map((row, y) => {
    const above = rows[y - 1] ?? new Uint8Array(row.length);
    return [
      filter,
      ...row.map((value, i) => {
        const a = i >= step ? (row[i - step] ?? 0) : 0;
        const b = above[i] ?? 0;
        const c = i >= step ? (above[i - step] ?? 0) : 0;
        const nearest = [a, b, c].sort((x, y) => Math.abs(a + b - c - x) - Math.abs(a + b - c - y))[0] ?? 0;
        return value - ([0, a, b, (a + b) >> 1, nearest][filter] ?? 0);
      }),
    ];
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bitDepth, colorType], 8);
  const chunk = (name: string, body: Uint8Array): Buffer => {
    const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(name), body, Buffer.alloc(4)]);
    whole.writeUInt32BE(body.length);
    whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4);
    return whole;
  };
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...Object.entries(chunks).map(([name, body]) => chunk(name, body)),
    chunk('IDAT', deflateSync(Uint8Array.from(data.flat()))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The pixels of an RGB PNG of eight bits, row by row. */
function pixelsOf(file: Uint8Array): readonly number[] {
  const png = readPng(file);
  expect(png).toMatchObject({ colorType: 2, bitDepth: 8, interlaced: false });
  const pixels: number[] = [];
  eachPixel(png, (_x, _y, samples) => pixels.push(...samples));
  return pixels;
}

const flat = (picture: Picture): readonly number[] => pixelsOf(readFlat(pngOf(picture)).data);

describe('readFlat', () => {
  it('sets a transparent picture on white', () => {
    const row = Uint8Array.of(255, 0, 0, 255, 255, 0, 0, 0, 0, 0, 0, 51);
    expect(flat({ width: 3, height: 1, colorType: 6, bitDepth: 8, rows: [row], filter: 0 })).toEqual([
      255, 0, 0, 255, 255, 255, 204, 204, 204,
    ]);
    expect(
      flat({
        width: 2,
        height: 1,
        colorType: 4,
        bitDepth: 8,
        rows: [Uint8Array.of(9, 255, 9, 0)],
        filter: 0,
      }),
    ).toEqual([9, 9, 9, 255, 255, 255]);
  });

  it('reads every filter', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 48, maxLength: 48 }),
        fc.integer({ min: 0, max: 4 }),
        (bytes, filter) => {
          const opaque = bytes.map((value, i) => (i % 4 === 3 ? 255 : value));
          const rows = [opaque.slice(0, 16), opaque.slice(16, 32), opaque.slice(32)];
          const expected = [...opaque].filter((_, i) => i % 4 !== 3);
          expect(flat({ width: 4, height: 3, colorType: 6, bitDepth: 8, rows, filter })).toEqual(expected);
        },
      ),
    );
  });

  it('puts an interlaced picture in order', () => {
    const read = (base64: string): Uint8Array => readFlat(new Uint8Array(Buffer.from(base64, 'base64'))).data;
    const interlaced =
      'iVBORw0KGgoAAAANSUhEUgAAAAkAAAAHCAIAAAEi/sChAAAASElEQVQI122NwQ2AMAwDzxLTwDxlyLIOzGMeoVIskVfOysUyABg0mAWq8As0GbQROLjTdrXjgND0sP8+K+tcu0HRdXAbKaVKXv/sFA0kW2GnAAAAAElFTkSuQmCC';
    const plain =
      'iVBORw0KGgoAAAANSUhEUgAAAAkAAAAHCAIAAABV+fA3AAAAOUlEQVQI12P8z4ATsFxj0GJgYGBgYGRgQFfGcpVBG48+uNx/BgZGNH1a+Oz7z8DIiGoZRASLE+AAALE4DRWf1l5LAAAAAElFTkSuQmCC';
    expect(pixelsOf(read(interlaced))).toEqual(pixelsOf(read(plain)));
  });

  it('keeps the upper eight bits of sixteen', () => {
    const row = Uint8Array.of(0x12, 0x34, 0xff, 0xff, 0, 0);
    expect(flat({ width: 1, height: 1, colorType: 2, bitDepth: 16, rows: [row], filter: 0 })).toEqual([
      0x12, 255, 0,
    ]);
  });

  it('clears the colours that a palette or a colour key makes transparent', () => {
    const palette = { PLTE: Uint8Array.of(1, 2, 3, 4, 5, 6), tRNS: Uint8Array.of(255, 0) };
    expect(
      flat({
        width: 2,
        height: 1,
        colorType: 3,
        bitDepth: 8,
        rows: [Uint8Array.of(0, 1)],
        filter: 0,
        chunks: palette,
      }),
    ).toEqual([1, 2, 3, 255, 255, 255]);
    const key = { tRNS: Uint8Array.of(0, 7, 0, 8, 0, 9) };
    expect(
      flat({
        width: 2,
        height: 1,
        colorType: 2,
        bitDepth: 8,
        rows: [Uint8Array.of(7, 8, 9, 7, 8, 8)],
        filter: 0,
        chunks: key,
      }),
    ).toEqual([255, 255, 255, 7, 8, 8]);
  });

  it('keeps the bytes of an opaque picture of eight bits', () => {
    const data = writeRgbPng(1, 1, Uint8Array.of(1, 2, 3));
    expect(readFlat(data)).toEqual({ format: 'png', data, width: 1, height: 1 });
  });

  it('keeps every pixel of a picture that it writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 60, maxLength: 60 }), (pixels) => {
        expect(pixelsOf(writeRgbPng(4, 5, pixels))).toEqual([...pixels]);
      }),
    );
  });

  describe('says what is wrong with a file that', () => {
    const good = { width: 9, height: 9, colorType: 6, bitDepth: 8, filter: 0 } as const;
    const rows = Array.from({ length: 9 }, () => new Uint8Array(36));
    const whole = pngOf({ ...good, rows });

    it('has too little image data', () => {
      expect(() => readFlat(pngOf({ ...good, rows: rows.slice(1) }))).toThrow('too little image data');
    });
    it('has far more image data than its size', () => {
      const many = Array.from({ length: 500 }, () => new Uint8Array(36));
      expect(() => readFlat(pngOf({ ...good, rows: many }))).toThrow('damaged');
    });
    it('is cut off, wherever', () => {
      for (const length of [8, 20, 50, whole.length - 1])
        expect(() => readFlat(whole.subarray(0, length))).toThrow('cut off');
    });
    it('has a byte changed', () => {
      const changed = Uint8Array.from(whole);
      changed[45]! ^= 1;
      expect(() => readFlat(changed)).toThrow('checksum of IDAT is wrong');
    });
    it('has a header that cannot be', () => {
      expect(() => readFlat(pngOf({ ...good, colorType: 5, rows }))).toThrow('header is wrong');
    });
    it('has no pixels, or more than memory holds', () => {
      expect(() => readFlat(pngOf({ ...good, width: 0, rows }))).toThrow('width or height is zero');
      expect(() => readFlat(pngOf({ ...good, width: 99_999, height: 99_999, rows }))).toThrow(
        'million pixels',
      );
    });
  });
});
