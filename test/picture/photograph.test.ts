import { describe, expect, it } from '@jest/globals';
import jpeg from 'jpeg-js';
import { readJpeg } from '../../src/picture/jpeg.js';
import { readPhotograph } from '../../src/picture/photograph.js';
import { GREY, INKS, lying, PROGRESSIVE_INKS } from './support/photographs.js';

type Corner = 'red' | 'blue' | 'green' | 'white' | 'other';

/** The colour of each corner of a JPEG file, from the top left one round to the bottom left one. */
function corners(file: Uint8Array): readonly Corner[] {
  const { width, height, data } = jpeg.decode(file, { useTArray: true });
  const at = (x: number, y: number): Corner => {
    const [r = 0, g = 0, b = 0] = data.subarray((y * width + x) * 4);
    if (r > 200 && g > 200 && b > 200) return 'white';
    if (r > 150 && g < 90 && b < 90) return 'red';
    if (b > 150 && r < 90 && g < 90) return 'blue';
    return g > 110 && r < 90 && b < 90 ? 'green' : 'other';
  };
  return [at(2, 2), at(width - 3, 2), at(width - 3, height - 3), at(2, height - 3)];
}

const STORED: readonly Corner[] = ['red', 'blue', 'white', 'green'];

describe('readPhotograph', () => {
  it('keeps the bytes of one that is upright, of colours or of greys', () => {
    expect(readPhotograph(lying(1))).toEqual({ format: 'jpeg', data: lying(1), width: 16, height: 24 });
    expect(readPhotograph(GREY).data).toBe(GREY);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('keeps the bytes of one of orientation %i', (orientation) => {
    const given = lying(orientation);
    const file = readPhotograph(given);
    expect(file.data).toBe(given);
    expect(file.orientation).toBe(orientation === 1 ? undefined : orientation);
    expect([file.width, file.height]).toEqual(orientation > 4 ? [24, 16] : [16, 24]);
  });

  it.each([
    ['baseline', INKS],
    ['progressive', PROGRESSIVE_INKS],
  ])('gives one of four inks, %s, in colours', (_kind, file) => {
    const { data } = readPhotograph(file);
    expect(readJpeg(data).components).toBe(3);
    expect(corners(data)).toEqual(STORED);
  });

  it('refuses inks without Adobe’s mark: nobody knows whether they are inverted', () => {
    const file = Uint8Array.from(INKS);
    file[Buffer.from(file).indexOf('Adobe')] = 0x61;
    expect(() => readPhotograph(file)).toThrow('few programs read');
  });

  it('refuses one that is cut off, wherever', () => {
    for (const length of [3, 30, 150, INKS.length - 1])
      expect(() => readPhotograph(INKS.subarray(0, length))).toThrow('cut off');
  });

  it('refuses one without a frame', () => {
    expect(() => readPhotograph(Uint8Array.of(0xff, 0xd8, 0xff, 0xd9))).toThrow('holds no picture');
  });

  it('refuses one that claims more pixels than memory holds', () => {
    const file = Uint8Array.from(GREY);
    const at = Buffer.from(file).indexOf(Buffer.from([0xff, 0xc0]));
    file.set([0xff, 0xff, 0xff, 0xff], at + 5);
    expect(() => readPhotograph(file)).toThrow('million pixels');
  });
});
