import { describe, expect, it } from '@jest/globals';
import { drawOnce } from '../../src/picture/picture-cache.js';
import type { RasterFile } from '../../src/picture/raster.js';
import { loadOfficialFamily } from '../../src/fonts/index.js';

const picture = (byte: number): RasterFile => ({
  format: 'png',
  data: Uint8Array.of(byte),
  width: 1,
  height: 1,
});

describe('drawOnce', () => {
  it('draws a source once for each family and settings', async () => {
    const family = await loadOfficialFamily();
    const other = { ...family };
    const drawn: string[] = [];
    const draw = (name: string, ...key: readonly [typeof family | undefined, string]): Promise<RasterFile> =>
      drawOnce('<svg/>', ...key, () => {
        drawn.push(name);
        return picture(drawn.length);
      });
    const first = await draw('first', family, '100');
    expect(await draw('again', family, '100')).toBe(first);
    await draw('other family', other, '100');
    await draw('other settings', family, '200');
    await draw('no family', undefined, '100');
    expect(drawn).toEqual(['first', 'other family', 'other settings', 'no family']);
  });

  it('draws again what could not be drawn', async () => {
    const fail = drawOnce('<svg a=""/>', undefined, '', () => Promise.reject(new Error('no memory')));
    await expect(fail).rejects.toThrow('no memory');
    expect(await drawOnce('<svg a=""/>', undefined, '', () => picture(7))).toEqual(picture(7));
  });

  it('keeps no picture that is its own source', async () => {
    const source = Uint8Array.of(1, 2, 3);
    const draw = (): RasterFile => ({ ...picture(0), data: source });
    const first = await drawOnce(source, undefined, '', draw);
    expect(await drawOnce(source, undefined, '', draw)).not.toBe(first);
  });
});
