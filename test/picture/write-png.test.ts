import { describe, expect, it } from '@jest/globals';
import { readPng } from '../../src/picture/png.js';
import { eachPixel } from '../../src/picture/png-pixels.js';
import { rgbOf, writeRgbPng } from '../../src/picture/write-png.js';

/** Two colours by rows; rows 1, 2 and 4 equal the one before. */
const ROWS = ['a', 'a', 'a', 'b', 'b', '0', '0'];
const COLOURS: Readonly<Record<string, readonly number[]>> = {
  a: [9, 200, 31],
  b: [1, 2, 3],
  '0': [0, 0, 0],
};
const rgb = ROWS.flatMap((row) => [...COLOURS[row]!, ...COLOURS[row]!]);

function pixelsOf(png: Uint8Array): readonly number[] {
  const found: number[] = [];
  eachPixel(readPng(png), (_x, _y, samples) => void found.push(...samples));
  return found;
}

describe('writeRgbPng', () => {
  it('writes rows that repeat and rows that do not', () => {
    expect(pixelsOf(writeRgbPng(2, ROWS.length, Uint8Array.from(rgb)))).toEqual(rgb);
  });

  it('takes the bytes of other libraries, whatever their class', () => {
    const clamped = Uint8ClampedArray.from(rgb) as unknown as Uint8Array;
    expect(writeRgbPng(2, ROWS.length, clamped)).toEqual(writeRgbPng(2, ROWS.length, Uint8Array.from(rgb)));
  });
});

describe('rgbOf', () => {
  it('leaves the opacity out', () => {
    const rgba = ROWS.flatMap((row) => [...COLOURS[row]!, 255, ...COLOURS[row]!, 255]);
    const whole = { width: 2, height: ROWS.length };
    expect([...rgbOf({ ...whole, data: Uint8Array.from(rgba) })]).toEqual(rgb);
    expect([...rgbOf({ ...whole, data: Uint8ClampedArray.from(rgba) as unknown as Uint8Array })]).toEqual(
      rgb,
    );
  });
});
