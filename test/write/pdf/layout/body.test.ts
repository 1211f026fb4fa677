import { describe, expect, it } from '@jest/globals';
import type { Block } from '../../../../src/document/tree.js';
import { lineBreak, pageBreak, paragraph, row, table, text } from '../../../support/tree.js';
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
    [24, [18, 6]],
    [26, [20, 6]],
    [29, [23, 6]],
    [47, [23, 18, 6]],
  ])('of %d lines holds more than a few', async (count, expected) => {
    const pages = await numbers(lines(count));
    expect(pages.map(({ length }) => length)).toEqual(expected);
    expect(pages.flat()).toEqual(counted(count));
  });

  it('takes from the row before it in a table, and loses nothing', async () => {
    for (let count = 40; count < 50; count++) {
      const pages = await numbers([table([20, 80], [row('ก', lines(count))], [row('หัว', 'หัว')])]);
      expect(pages.flat()).toEqual(counted(count));
      expect(pages.at(-1)!.length).toBeGreaterThanOrEqual(6);
    }
  });

  it('is none where single lines at the ends of the pages before make room for all of it', async () => {
    // Two pages end with a free line each, where two lines of a paragraph that goes on stay together.
    const long = (name: string): Block =>
      paragraph([
        text(`${name} 1`),
        lineBreak,
        text(`${name} 2`),
        lineBreak,
        text(`${name} 3`),
        lineBreak,
        text(`${name} 4`),
      ]);
    const blocks = [...lines(22), long('ก'), ...lines(19), ...lines(1)];
    expect((await numbers(blocks)).map(({ length }) => length)).toEqual([23, 23]);
    const more = [...blocks, ...lines(1)];
    expect((await numbers(more)).map(({ length }) => length)).toEqual([22, 19, 6]);
  });

  it('counts before a page break too, and what follows begins a page', async () => {
    const pages = await numbers([...lines(24), pageBreak, ...lines(24, 24), pageBreak, ...lines(1, 48)]);
    expect(pages.map(({ length }) => length)).toEqual([18, 6, 18, 6, 1]);
  });

  it('stays as it is where nothing can be taken over', async () => {
    const kept = Array.from({ length: 23 }, (_, index) => paragraph(`บรรทัดที่ ${index + 1}`, 'heading'));
    expect((await numbers([...kept, ...lines(1, 23)])).flat()).toEqual(counted(24));
  });
});
