import { describe, expect, it } from '@jest/globals';
import { readPng } from '../../src/picture/png.js';
import { eachPixel } from '../../src/picture/png-pixels.js';
import { readVector } from '../../src/picture/vector.js';
import { officialFamily } from '../write/docx/support/official-family.js';

const read = (inside: string, attributes = 'width="200" height="100"'): ReturnType<typeof readVector> =>
  readVector(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`),
    officialFamily,
  );

/** Dark pixels of a picture by row, from the top. */
function inkByRow(data: Uint8Array): readonly number[] {
  const png = readPng(data);
  const rows = new Array<number>(png.height).fill(0);
  eachPixel(png, (_x, y, [red = 255]) => {
    if (red < 128) rows[y]! += 1;
  });
  return rows;
}

describe('readVector', () => {
  it('draws sharply on white, in the size that the file has', async () => {
    const picture = await read('<rect x="50" width="100" height="50"/>');
    expect(picture).toMatchObject({ format: 'png', width: 200, height: 100 });
    const { width, height } = readPng(picture.data);
    expect([width, height]).toEqual([1600, 800]);
    const rows = inkByRow(picture.data);
    expect([rows[200], rows[600]]).toEqual([800, 0]);
  });

  it('takes the size of the view box where it has no other', async () => {
    expect(await read('<rect width="1" height="1"/>', 'viewBox="0 0 30 60"')).toMatchObject({
      width: 30,
      height: 60,
    });
  });

  it('sets Thai in the family, its marks above and below the line, whatever font is asked for', async () => {
    const text = (value: string): string =>
      `<text x="10" y="60" font-size="40" font-family="Tahoma">${value}</text>`;
    const top = async (value: string): Promise<number> =>
      inkByRow((await read(text(value))).data).findIndex((ink) => ink > 0);
    const [plain, vowel, tone] = await Promise.all([top('ปา'), top('ปี'), top('ปี่')]);
    expect(plain).toBeGreaterThan(vowel);
    expect(vowel).toBeGreaterThan(tone);
    const ink = async (value: string): Promise<number> =>
      inkByRow((await read(text(value))).data).reduce((sum, row) => sum + row, 0);
    expect(await ink('น้ำ')).toBeGreaterThan((await ink('นำ')) + 50);
  });

  it('says what is wrong with a file that cannot be drawn', async () => {
    await expect(read('<g>')).rejects.toThrow('the SVG file is damaged');
    await expect(read('<rect/>', 'width="0" height="5"')).rejects.toThrow('the SVG file is damaged');
    await expect(readVector(Uint8Array.of(0x3c, 0xff), officialFamily)).rejects.toThrow('not UTF-8');
    await expect(read('', 'width="99999" height="99999"')).rejects.toThrow('million pixels');
  });
});
