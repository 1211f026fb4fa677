import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inspectHeader } from '../../src/picture/inspect.js';
import { eachPixel } from '../../src/picture/png-pixels.js';
import { readPng } from '../../src/picture/png.js';
import { readPicture, type ReadPicture } from '../../src/picture/read.js';
import { bmp, CLEAR_GIF, CLEAR_WEBP, LOSSY_WEBP, SIX, SIX_COLOURS, with16 } from './support/stills.js';

/** No picture here has text. */
const family = (): Promise<never> => Promise.reject(new Error('the family is not asked for'));
const read = (data: Uint8Array, pixels = 60e6): Promise<ReadPicture> =>
  readPicture(data, family, { pixels, seconds: 30 });

/** The colours of a picture's pixels, row by row. */
async function colours(data: Uint8Array): Promise<string> {
  const picture = await read(data);
  if ('problem' in picture) throw new Error(JSON.stringify(picture));
  const found: string[] = [];
  eachPixel(readPng(picture.data), (_x, _y, samples) => {
    found.push(Buffer.from(samples).toString('hex'));
  });
  return found.join(' ');
}

const damaged = (kind: string): object => ({ problem: { code: 'picture-damaged', kind } });

describe('a WebP, GIF or BMP picture', () => {
  it.each(Object.entries(SIX))('becomes PNG with every pixel of the %s', async (_, data) => {
    expect(await read(data)).toMatchObject({ format: 'png', width: 3, height: 2 });
    expect(await colours(data)).toBe(SIX_COLOURS);
  });

  it('is read where it is a lossy WebP', async () => {
    const [red = '', ...others] = (await colours(LOSSY_WEBP)).split(' ');
    expect(others).toHaveLength(7);
    expect(Buffer.from(red, 'hex')[0]).toBeGreaterThan(180);
    expect(Buffer.from(red, 'hex')[1]).toBeLessThan(50);
  });

  it('is set on white where something of it is clear', async () => {
    expect(await colours(CLEAR_WEBP)).toBe('ffffff 7f7f7f 0000ff ffff00 000000 ffffff');
    expect(await colours(CLEAR_GIF)).toBe('ff0000 ffffff 0000ff ffff00 ff0000 ffffff');
  });

  const palette = [0xff0000, 0x00ff00, 0x0000ff, 0xffff00, 0x000000, 0xffffff];
  it.each([
    ['rows from the top', bmp({ bits: 8, height: -2, palette }, [0, 1, 2, 0, 3, 4, 5, 0])],
    ['four bits a pixel', bmp({ bits: 4, palette }, [0x34, 0x50, 0, 0, 0x01, 0x20, 0, 0])],
    [
      'runs of bytes',
      bmp({ bits: 8, compression: 1, palette }, [1, 3, 1, 4, 1, 5, 0, 0, 0, 3, 0, 1, 2, 0, 0, 1]),
    ],
  ])('is read where it is a BMP of %s', async (_, data) => {
    expect(await colours(data)).toBe(SIX_COLOURS);
  });

  it.each([
    ['WebP', SIX['lossless WebP'].subarray(0, 30)],
    ['GIF', SIX.GIF.subarray(0, 50)],
    ['BMP', SIX.BMP.subarray(0, 20)],
    ['WebP', Buffer.from('RIFF\x04\0\0\0WEBP', 'latin1')],
    ['GIF', Buffer.concat([SIX.GIF.subarray(0, 37), Buffer.from(';            ')])],
  ])('is refused as a damaged %s where it is cut off or empty', async (kind, data) => {
    expect(await read(data)).toMatchObject(damaged(kind));
    expect(inspectHeader(data, 60e6)).toMatchObject({ code: 'picture-damaged', kind });
  });

  it('is refused where its pixels cannot be read', async () => {
    const scrambled = Buffer.from(SIX['lossless WebP']).fill(0xff, 25);
    expect(await read(scrambled)).toMatchObject(damaged('WebP'));
  });

  it.each([
    ['a GIF by its screen', with16(SIX.GIF, [6, 60_000], [8, 60_000])],
    ['a GIF by its first frame', with16(SIX.GIF, [42, 60_000], [44, 60_000])],
    ['a WebP', with16(SIX['lossless WebP'], [21, 0xffff], [23, 0x0fff])],
    ['a BMP', bmp({ bits: 24, height: -(2 ** 31) }, [])],
  ])('is refused for its pixels before it is decoded: %s', async (_, data) => {
    const problem = { code: 'too-many-pixels' };
    expect(await read(data)).toMatchObject({ problem });
    expect(inspectHeader(data, 60e6)).toMatchObject(problem);
  });

  it('is refused where it has no pixels', async () => {
    expect(await read(bmp({ bits: 24, height: 0 }, []))).toMatchObject({
      problem: { code: 'picture-without-size' },
    });
  });

  it('is refused with words, whatever bytes of it are changed', async () => {
    const change = fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 255 }));
    const file = fc.constantFrom(...Object.values(SIX), LOSSY_WEBP, CLEAR_WEBP, CLEAR_GIF);
    await fc.assert(
      fc.asyncProperty(file, fc.array(change, { minLength: 1, maxLength: 4 }), async (original, changes) => {
        const data = Buffer.from(original);
        for (const [at, value] of changes) data[at % data.length] = value;
        const picture = await read(data, 1e6);
        if (!('problem' in picture)) expect(picture.width * picture.height).toBeLessThanOrEqual(1e6);
      }),
      { numRuns: 300 },
    );
  });
});
