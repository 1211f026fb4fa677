import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createImageLoader, inspectPicture } from '../../src/render/image-loader.js';
import { SIX } from '../picture/support/stills.js';
import { inFolder } from '../support/folder.js';

const family = (): Promise<never> => Promise.reject(new Error('the family is not asked for'));

describe('a WebP, GIF or BMP picture of a report', () => {
  it.each(Object.entries(SIX))('is taken from the folder: %s', async (_, data) => {
    await inFolder({ 'ภาพ/ก.bin': data }, async (folder) => {
      const picture = await createImageLoader({ report: folder }, family)('ภาพ/ก.bin');
      expect(picture).toMatchObject({ format: 'png', width: 3, height: 2 });
      expect(await inspectPicture(folder, path.join('ภาพ', 'ก.bin'))).toBeUndefined();
    });
  });

  it.each([
    ['webp', SIX['lossless WebP']],
    ['gif', SIX.GIF],
    ['bmp', SIX.BMP],
  ])('is taken from a data: URL of image/%s', async (type, data) => {
    const url = `data:image/${type};base64,${Buffer.from(data).toString('base64')}`;
    expect(await createImageLoader({ report: undefined }, family)(url)).toMatchObject({
      format: 'png',
      width: 3,
    });
  });

  it('is refused with the way out where it is HEIC', async () => {
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1');
    await inFolder({ 'a.heic': heic }, async (folder) => {
      const problem = { code: 'unknown-picture-kind', kind: 'HEIC' };
      expect(await createImageLoader({ report: folder }, family)('a.heic')).toEqual({ problem });
      expect(await inspectPicture(folder, 'a.heic')).toEqual(problem);
    });
  });
});
