import { describe, expect, it } from '@jest/globals';
import { document, figure, paragraph, row, table } from '../../support/tree.js';
import { pngImage } from '../../support/png-image.js';
import { pageContents } from '../../support/read-pdf.js';
import { squash, write, writeAndRead } from '../../support/write-pdf.js';

/** Width and height of each picture of a page, pt. */
const sizes = (content = ''): readonly (readonly number[])[] =>
  [...content.matchAll(/([\d.]+) 0 0 -?([\d.]+) [\d.-]+ [\d.-]+ cm\n\/I\d+ Do/g)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ]);

describe('figures', () => {
  it('are as wide as asked, else as their pixels at 96 dpi, never wider than the text', async () => {
    const { bytes } = await write([
      figure({ image: pngImage(100, 50) }),
      figure({ image: pngImage(100, 50), width: 25 }),
      figure({ image: pngImage(2000, 200) }),
    ]);
    expect(sizes(pageContents(bytes)[0])).toEqual([
      [75, 37.5],
      [185.5, 92.75],
      [742, 74.2],
    ]);
  });

  it('stand where their paragraph style puts them', async () => {
    const left = (content = ''): number => Number(/75 0 0 -?37.5 ([\d.]+) /.exec(content)?.[1]);
    const read = async (style?: string): Promise<number> =>
      left(
        pageContents((await write([figure({ image: pngImage(100, 50), ...(style && { style }) })])).bytes)[0],
      );
    expect(await read()).toBe(50);
    expect(await read('center')).toBe(50 + (742 - 75) / 2);
    expect(await read('right')).toBe(50 + 742 - 75);
  });

  it('are made as low as a page, and stand on a page with their caption', async () => {
    const { pages, bytes } = await writeAndRead([
      ...Array.from({ length: 15 }, (_, i) => paragraph(`บรรทัด ${String(i)}`)),
      figure({ image: pngImage(100, 300), caption: paragraph('ภาพที่ 1', 'caption') }),
      figure({ image: pngImage(100, 900), width: 100 }),
    ]);
    expect(pages.map(({ lines }) => squash(lines.map(({ text }) => text).join('')))).toEqual([
      expect.stringMatching(/บรรทัด14$/),
      'ภาพที่1',
      '',
    ]);
    expect(sizes(pageContents(bytes)[2])).toEqual([[55, 495]]);
  });

  it('stand in cells, within the cell', async () => {
    const { bytes } = await write([table([20, 80], [row([figure({ image: pngImage(1000, 100) })], 'ข')])]);
    const [[width = 0] = []] = sizes(pageContents(bytes)[0]);
    expect(width).toBeCloseTo(741.5 * 0.2 - 8.5, 1);
  });

  it('are embedded once for the same bytes', async () => {
    const image = pngImage(10, 10);
    const { bytes } = await write(document([figure({ image }), figure({ image })]));
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Subtype \/Image/g),
    ).toHaveLength(1);
  });

  it('without bytes are an error that names the picture', async () => {
    await expect(write([figure({ image: { source: 'ภาพ.png' } })])).rejects.toThrow(
      '"ภาพ.png" is not loaded',
    );
  });
});
