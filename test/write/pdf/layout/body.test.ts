import { describe, expect, it } from '@jest/globals';
import type { Block } from '../../../../src/document/tree.js';
import { pageBreak, paragraph, row, table } from '../../../support/tree.js';
import { writeAndRead } from '../../../support/write-pdf.js';

const lines = (count: number, from = 0): readonly Block[] =>
  Array.from({ length: count }, (_, index) => paragraph(`บรรทัดที่ ${from + index + 1}`));
/** The numbers of the lines on each page. */
const numbers = async (blocks: readonly Block[]): Promise<readonly (readonly number[])[]> =>
  (await writeAndRead(blocks)).pages.map(({ lines: found }) =>
    found.flatMap(({ text }) => {
      const [, number] = /(\d+)$/u.exec(text.trim()) ?? [];
      return number === undefined ? [] : [Number(number)];
    }),
  );
const counted = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

// A page holds 23 lines.
describe('the last page of a text', () => {
  it.each([
    [23, [23]],
    [24, [20, 4]],
    [26, [22, 4]],
    [27, [23, 4]],
    [47, [23, 20, 4]],
  ])('of %d lines holds more than a few', async (count, expected) => {
    const pages = await numbers(lines(count));
    expect(pages.map(({ length }) => length)).toEqual(expected);
    expect(pages.flat()).toEqual(counted(count));
  });

  it('takes from the row before it in a table, and loses nothing', async () => {
    for (let count = 40; count < 50; count++) {
      const pages = await numbers([table([20, 80], [row('ก', lines(count))], [row('หัว', 'หัว')])]);
      expect(pages.flat()).toEqual(counted(count));
      expect(pages.at(-1)!.length).toBeGreaterThanOrEqual(4);
    }
  });

  it('counts before a page break too, and what follows begins a page', async () => {
    const pages = await numbers([...lines(24), pageBreak, ...lines(24, 24), pageBreak, ...lines(1, 48)]);
    expect(pages.map(({ length }) => length)).toEqual([20, 4, 20, 4, 1]);
  });

  it('stays as it is where nothing can be taken over', async () => {
    const kept = Array.from({ length: 23 }, (_, index) => paragraph(`บรรทัดที่ ${index + 1}`, 'heading'));
    expect((await numbers([...kept, ...lines(1, 23)])).flat()).toEqual(counted(24));
  });
});
