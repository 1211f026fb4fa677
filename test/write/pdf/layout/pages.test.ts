import { describe, expect, it } from '@jest/globals';
import type { Block } from '../../../../src/document/tree.js';
import { cell, document, heading, pageBreak, paragraph, row, table } from '../../../support/tree.js';
import type { ReadPdf } from '../../../support/read-pdf.js';
import { squash, thaiText, wholeText, writeAndRead } from '../../../support/write-pdf.js';

/** Lines of each page: those of one height are one line. */
const linesOf = ({ pages }: ReadPdf): readonly (readonly string[])[] =>
  pages.map(({ lines }) => {
    const rows = new Map<number, string>();
    for (const { text, y } of lines) rows.set(Math.round(y), (rows.get(Math.round(y)) ?? '') + text);
    return [...rows.values()];
  });

/** Paragraphs of one line each. */
const fillers = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, i) => paragraph(`บรรทัดที่ ${String(i + 1)}`));

/** Lines that a page of the tests' theme holds: 495 pt at 1.331 em of 16 pt. */
const PAGE = 23;
const longParagraph = (lines: number): Block =>
  paragraph(
    Array.from({ length: lines }, (_, i) => [
      { type: 'text' as const, value: `ย่อหน้า ${String(i + 1)}` },
      ...(i + 1 < lines ? [{ type: 'break' as const }] : []),
    ]).flat(),
  );

describe('page breaks', () => {
  it('fill a page', async () => {
    const pages = linesOf(await writeAndRead(fillers(PAGE + 6)));
    expect(pages.map((lines) => lines.length)).toEqual([PAGE, 6]);
  });

  it('keep the space above a first line where its page was asked for, not where a page was full', async () => {
    const { pages } = await writeAndRead([
      paragraph('ต้น', 'spaced'),
      pageBreak,
      paragraph('ใหม่', 'spaced'),
      ...fillers(PAGE - 1),
      paragraph('เต็ม', 'spaced'),
    ]);
    const [first = 0, asked = 0, full = 0] = pages.map(({ lines }) => lines[0]?.y ?? 0);
    expect([asked - first, full - first]).toEqual([expect.closeTo(0, 1), expect.closeTo(-6, 1)]);
  });

  it('leave no line of a paragraph alone at the end of a page', async () => {
    const pages = linesOf(await writeAndRead([...fillers(PAGE - 1), longParagraph(4), ...fillers(2)]));
    expect(pages.map((lines) => lines.length)).toEqual([PAGE - 1, 6]);
  });

  it('leave no line of a paragraph alone at the top of a page', async () => {
    const pages = linesOf(await writeAndRead([...fillers(PAGE - 4), longParagraph(5), ...fillers(4)]));
    expect(pages.map((lines) => lines.length)).toEqual([PAGE - 1, 6]);
  });

  it('keep a paragraph of three lines whole', async () => {
    const pages = linesOf(await writeAndRead([...fillers(PAGE - 2), longParagraph(3), ...fillers(3)]));
    expect(pages.map((lines) => lines.length)).toEqual([PAGE - 2, 6]);
  });

  it('keep a heading with two lines of what follows', async () => {
    const pages = linesOf(await writeAndRead([...fillers(PAGE - 2), heading('หัวข้อ'), longParagraph(6)]));
    expect(pages.map((lines) => lines.length)).toEqual([PAGE - 2, 7]);
    const near = linesOf(await writeAndRead([...fillers(PAGE - 3), heading('หัวข้อ'), longParagraph(8)]));
    expect(near.map((lines) => lines.length)).toEqual([PAGE, 6]);
  });

  it('keep a heading, the header row and the first row’s start together', async () => {
    const rows = [row([longParagraph(10)], 'ข')];
    const read = (before: number) =>
      writeAndRead([...fillers(before), heading('หัวข้อ'), table([50, 50], rows, [row('หัว 1', 'หัว 2')])]).then(
        linesOf,
      );
    expect((await read(PAGE - 4))[0]).toHaveLength(PAGE - 4);
    const [first] = await read(PAGE - 5);
    expect(first?.slice(PAGE - 5).map(squash)).toEqual(['หัวข้อ', 'หัว1หัว2', 'ย่อหน้า1ข', 'ย่อหน้า2']);
  });

  it('start a row only where each cell can place its heading and two lines', async () => {
    const rows = [
      row([longParagraph(PAGE - 6)], 'ก'),
      row([longParagraph(2)], [heading('หัวข้อ'), longParagraph(10)]),
    ];
    const [first, second] = linesOf(await writeAndRead([table([50, 50], rows)]));
    expect(first).toHaveLength(PAGE - 6 + 5);
    const fewer = [row([longParagraph(PAGE - 3)], 'ก'), ...rows.slice(1)];
    const [short, next] = linesOf(await writeAndRead([table([50, 50], fewer)]));
    expect(short).toHaveLength(PAGE - 3);
    expect(next).toHaveLength(11);
    expect(second).toHaveLength(6);
  });

  it('leave no single line at a page’s end or top inside a cell', async () => {
    for (let lead = 0; lead < 8; lead++) {
      const content = [...fillers(lead), ...[5, 4, 7, 6, 5, 4, 9, 3, 8, 5].map(longParagraph)];
      for (const lines of linesOf(await writeAndRead([table([100], [row(content)])]))) {
        const numbers = lines.map((line) => Number(/ย่อหน้า\s*(\d+)/.exec(line)?.[1] ?? 0));
        if (numbers.at(-1) === 1) throw new Error('a first line stands alone at the end');
        if ((numbers[0] ?? 0) > 1 && (numbers[1] ?? 0) <= 1)
          throw new Error('a last line stands alone at the top');
      }
    }
    expect.assertions(0);
  });

  it('keep a paragraph together that asks for it, and flow it where it exceeds a page', async () => {
    const together = (lines: number): Block => ({ ...longParagraph(lines), style: 'together' }) as Block;
    expect(linesOf(await writeAndRead([...fillers(10), together(14)])).map((l) => l.length)).toEqual([
      10, 14,
    ]);
    expect(linesOf(await writeAndRead([...fillers(10), together(40)])).flat()).toHaveLength(50);
  });

  it('start a new page at a page break, and no empty one', async () => {
    const read = await writeAndRead([
      pageBreak,
      paragraph('ก'),
      pageBreak,
      pageBreak,
      paragraph('ข'),
      pageBreak,
    ]);
    expect(linesOf(read).map((lines) => lines.map(squash))).toEqual([['ก'], ['ข']]);
  });

  it('lose nothing where every rule asks for more than a page holds', async () => {
    const headings = Array.from({ length: 60 }, (_, i) => heading(`หัวข้อ ${String(i)} ${thaiText(3, i)}`));
    const read = await writeAndRead(document([table([100], [row(cell(headings))])]));
    expect(wholeText(read)).toBe(
      squash(headings.map(({ children }) => children.map((c) => 'value' in c && c.value).join('')).join('')),
    );
  });
});
