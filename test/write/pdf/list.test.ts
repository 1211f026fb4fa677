import { describe, expect, it } from '@jest/globals';
import { cell, item, list, paragraph, row, table } from '../../support/tree.js';
import { squash, thaiText, writeAndRead } from '../../support/write-pdf.js';

const LEFT = 50;
const linesOf = async (
  ...blocks: Parameters<typeof writeAndRead>[0] extends infer T
    ? T extends readonly (infer B)[]
      ? B[]
      : never
    : never
) => (await writeAndRead(blocks)).pages.flatMap(({ lines }) => lines);

describe('lists', () => {
  it('hang the marker before the text edge; further lines and paragraphs start at the edge', async () => {
    const lines = await linesOf(list('decimal', item('1)', paragraph(thaiText(120)), paragraph('ย่อหน้าสอง'))));
    expect(lines[0]?.x).toBeCloseTo(LEFT, 1);
    const further = lines.filter(({ y }) => y > (lines[0]?.y ?? 0) + 1);
    expect(new Set(further.filter(({ x }) => x < 100).map(({ x }) => Math.round(x)))).toEqual(
      new Set([LEFT + 18]),
    );
    expect(lines.some(({ text }) => squash(text) === 'ย่อหน้าสอง')).toBe(true);
  });

  it('start a nested list at the text edge of its item, at any depth', async () => {
    const deep = (depth: number): ReturnType<typeof list> =>
      list('dash', item('-', paragraph(`ระดับ${String(depth)}`), ...(depth < 6 ? [deep(depth + 1)] : [])));
    const lines = await linesOf(deep(1));
    const starts = [1, 2, 3, 4, 5, 6].map((depth) => {
      const y = lines.find(({ text }) => squash(text).includes(`ระดับ${String(depth)}`))?.y ?? 0;
      return Math.min(...lines.filter((line) => Math.abs(line.y - y) < 1).map(({ x }) => x));
    });
    starts.forEach((x, i) => {
      expect(x).toBeCloseTo(LEFT + 6 + i * 16, 1);
    });
  });

  it('let a wide marker push only its own line', async () => {
    const lines = await linesOf(list('decimal', item('1.2.3.4.5)', paragraph(thaiText(120)))));
    const [first] = lines;
    const second = lines.find(({ y }) => y > (first?.y ?? 0) + 1);
    expect(squash(first?.text ?? '')).toContain('1.2.3.4.5)');
    expect(second?.x).toBeCloseTo(LEFT + 18, 1);
    const text = lines.filter(({ y }) => Math.abs(y - (first?.y ?? 0)) < 1);
    expect(squash(text.map((each) => each.text).join('')).length).toBeGreaterThan(12);
  });

  it('print markers as written, even those wider than the cell', async () => {
    const marker = 'เครื่องหมายที่ยาวกว่าช่อง'.repeat(3);
    const { pages } = await writeAndRead([
      table([12, 88], [row(cell([list('decimal', item(marker, paragraph('ข้อความ')))]), 'ข')]),
    ]);
    const joined = squash(
      pages.flatMap(({ lines }) => lines.filter(({ x }) => x < 130).map(({ text }) => text)).join(''),
    );
    expect(joined).toBe(`${marker}ข้อความ`);
  });
});
