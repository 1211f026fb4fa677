import { describe, expect, it } from '@jest/globals';
import type { Block, Document } from '../../../src/document/tree.js';
import { document, heading, pageBreak, paragraph } from '../../support/tree.js';
import type { ReadPdf } from '../../support/read-pdf.js';
import { writeAndRead } from '../../support/write-pdf.js';

const TITLES = ['หมวด 1 การนำองค์การ', 'หมวด 2 การวางแผนเชิงยุทธศาสตร์'];

/** A document whose contents stand before a page for every title. */
const withContents = (titles: readonly string[] = TITLES, rest: Partial<Document> = {}): Document => {
  const entries = titles.map((title, index) => ({
    ...paragraph(title, 'heading'),
    level: 1,
    target: `id ${index}`,
  }));
  const pages = titles.flatMap((title, index): Block[] => [
    pageBreak,
    heading(title, 1, `id ${index}`),
    paragraph('เนื้อหา'),
  ]);
  return document([{ type: 'contents', styles: ['heading'], entries }, ...pages], rest);
};
const read = async (...given: Parameters<typeof withContents>): Promise<ReadPdf> =>
  writeAndRead(withContents(...given));

describe('contents', () => {
  it('end each entry with the number of its page, at the right edge', async () => {
    const [page] = (await read()).pages;
    const numbers = page!.lines.filter(({ text }) => /^\d+$/u.test(text));
    expect(numbers.map(({ text }) => text)).toEqual(['2', '3']);
    for (const { x, width } of numbers) expect(x + width).toBeCloseTo(842 - 50, 1);
    expect(numbers.map(({ y }) => y)).toEqual(
      TITLES.map((title) => page!.lines.find(({ text }) => text === title)?.y),
    );
  });

  it('say the letters of front matter and what the pages after it count, as the page labels do', async () => {
    const given = withContents();
    const [page] = given.sections;
    const [list, ...rest] = page!.children;
    const front = {
      ...page!,
      pageNumbers: { letters: true as const },
      children: [list!, ...rest.slice(0, 3)],
    };
    const main = { ...page!, pageNumbers: { start: 7 }, children: rest.slice(4) };
    const { pages, labels } = await writeAndRead({ ...given, sections: [front, main] });
    expect(pages[0]!.lines.map(({ text }) => text)).toEqual(expect.arrayContaining(['ข', '7']));
    expect(labels).toEqual(['ก', 'ข', '7']);
  });

  it('count in the digits of the document', async () => {
    const [page] = (await read(TITLES, { digits: 'thai' })).pages;
    expect(page!.lines.map(({ text }) => text)).toEqual(expect.arrayContaining(['๒', '๓']));
  });

  it('lead from the whole of the line to the heading', async () => {
    const [page] = (await read([TITLES[0]!])).pages;
    const rects = page!.links.map(({ destination, rect }) => ({
      destination,
      left: rect[0],
      right: rect[2],
    }));
    expect(rects.map(({ destination }) => destination)).toEqual(['id 0', 'id 0']);
    expect(rects[0]!.left).toBeCloseTo(50, 1);
    expect(rects[1]!.left).toBeCloseTo(rects[0]!.right!, 1);
    expect(rects[1]!.right).toBeCloseTo(842 - 50, 1);
  });

  it('break a long title before the number’s place', async () => {
    const title = 'การมุ่งเน้นประโยชน์สุขประชาชนและการบรรลุผลยุทธศาสตร์ชาติ '.repeat(6).trim();
    const [page] = (await read([title])).pages;
    const lines = page!.lines.filter(({ text }) => text !== '2');
    expect(lines.length).toBeGreaterThan(1);
    for (const { x, width } of lines) expect(x + width).toBeLessThan(842 - 50 - 2 * 16);
    expect(page!.lines.at(-1)?.text).toBe('2');
  });
});
