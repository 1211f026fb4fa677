import { describe, expect, it } from '@jest/globals';
import type { Block, TableRow } from '../../../../src/document/tree.js';
import { cell, document, heading, item, list, paragraph, row, table } from '../../../support/tree.js';
import { pageRules, type ReadPdf, type ReadRule } from '../../../support/read-pdf.js';
import { squash, thaiText, wholeText, writeAndRead } from '../../../support/write-pdf.js';

const paragraphs = (count: number, seed = 1): readonly Block[] =>
  Array.from({ length: count }, (_, i) => paragraph(thaiText(30 + ((i * 17) % 50), seed * 100 + i)));

const HEAD = [row('หัวซ้าย', 'หัวกลาง', 'หัวขวา')];
const HEAD_OF_TWO = [row('หัวซ้าย', 'หัวขวา')];
const isAcross = ({ y1, y2 }: ReadRule): boolean => y1 === y2;

/** The rules of a page close: every upright rule ends on a level one at both ends, and no text stands outside. */
function expectClosed(rules: readonly ReadRule[], lines: ReadPdf['pages'][number]['lines']): void {
  const across = rules.filter(isAcross);
  const upright = rules.filter((rule) => !isAcross(rule));
  const meets = (y: number, x: number): boolean =>
    across.some(({ y1, x1, x2 }) => Math.abs(y1 - y) <= 0.3 && x1 - 0.3 <= x && x <= x2 + 0.3);
  for (const { x1, y1, y2 } of upright) {
    expect(meets(y1, x1)).toBe(true);
    expect(meets(y2, x1)).toBe(true);
  }
  const top = Math.min(...across.map(({ y1 }) => y1));
  const bottom = Math.max(...across.map(({ y1 }) => y1));
  for (const { y } of lines) {
    expect(y).toBeGreaterThan(top);
    expect(y).toBeLessThan(bottom);
  }
}

async function readTable(
  columns: readonly number[],
  body: readonly TableRow[],
  head: readonly TableRow[] = [],
) {
  const read = await writeAndRead([table(columns, body, head)]);
  return { ...read, rules: pageRules(read.bytes) };
}

describe('tables', () => {
  it('split rows over pages, three cells at once, with nothing lost and the header on every page', async () => {
    const cells = [paragraphs(6, 1), paragraphs(16, 2), paragraphs(9, 3)];
    const { pages, rules, ...read } = await readTable(
      [30, 30, 40],
      [row(...cells), row('ก', 'ข', 'ค')],
      HEAD,
    );
    expect(pages.length).toBeGreaterThan(3);
    for (const { lines } of pages)
      expect(
        squash(
          lines
            .slice(0, 3)
            .map(({ text }) => text)
            .join(''),
        ),
      ).toContain('หัวซ้าย');
    pages.forEach(({ lines }, i) => {
      expectClosed(rules[i] ?? [], lines);
    });
    const joined = wholeText({ ...read, pages });
    expect(joined.split('หัวซ้ายหัวกลางหัวขวา')).toHaveLength(pages.length + 1);
  });

  it('close the borders of a page without a header too', async () => {
    const { pages, rules } = await readTable([40, 60], [row(paragraphs(14), 'ข'), row('ค', paragraphs(12))]);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach(({ lines }, i) => {
      expectClosed(rules[i] ?? [], lines);
    });
  });

  it('keep every line inside its cell', async () => {
    const token = `https://example.go.th/${'a'.repeat(300)}`;
    const { pages, rules } = await readTable(
      [10, 30, 60],
      [row('ก'.repeat(200), token, paragraphs(3)), row('WWWWWWWW', 'ปู่ญี่ปุ่น'.repeat(30), token)],
    );
    pages.forEach(({ lines }, i) => {
      const edges = [...new Set((rules[i] ?? []).filter((rule) => !isAcross(rule)).map(({ x1 }) => x1))].sort(
        (a, b) => a - b,
      );
      for (const { x, width } of lines) {
        const left = edges.filter((edge) => edge <= x).at(-1) ?? 0;
        const right = edges.find((edge) => edge > x) ?? 0;
        expect(x).toBeGreaterThanOrEqual(left + 4);
        expect(x + width).toBeLessThanOrEqual(right - 4 + 0.3);
      }
    });
  });

  it('add no empty row where a cell ends exactly at the page’s end', async () => {
    // 495 pt: rules and padding of 5 pt leave 490 pt; 23 lines of 21.296 pt need 489.81 pt.
    const lines = (count: number): readonly Block[] =>
      Array.from({ length: count }, () => paragraph('บรรทัด'));
    for (const count of [22, 23]) {
      const { pages } = await readTable([50, 50], [row(lines(count), 'ข')]);
      expect(pages).toHaveLength(1);
    }
    const two = await readTable([50, 50], [row(lines(23), 'ข'), row(lines(6), 'ง')]);
    expect(two.pages.map(({ lines: found }) => found.length)).toEqual([24, 7]);
    expect(two.rules[0]?.filter(isAcross)).toHaveLength(2);
  });

  it('set column spans and row spans, over pages too', async () => {
    const { pages, rules, ...read } = await readTable(
      [25, 25, 25, 25],
      [
        row(cell(paragraphs(9, 4), { rows: 3 }), cell(paragraphs(1, 5), { columns: 2 }), 'ขวา 1'),
        row('กลาง 2', cell(paragraphs(5, 6), { rows: 2 }), 'ขวา 2'),
        row(paragraphs(4, 7), 'ขวา 3'),
        row(cell('ทั้งแถว', { columns: 4 })),
      ],
      [row(cell('หัว', { columns: 4 }))],
    );
    const joined = wholeText({ ...read, pages });
    for (const part of ['ขวา1', 'กลาง2', 'ขวา2', 'ขวา3', 'ทั้งแถว']) expect(joined.split(part)).toHaveLength(2);
    pages.forEach(({ lines }, i) => {
      expectClosed(rules[i] ?? [], lines);
    });
    const x = (text: string): number =>
      pages.flatMap(({ lines }) => lines).find((line) => squash(line.text) === text)?.x ?? 0;
    expect(x('ขวา1')).toBeCloseTo(x('ขวา2'), 1);
    expect(x('ขวา3')).toBeCloseTo(x('ขวา2'), 1);
    expect(x('กลาง2')).toBeLessThan(x('ขวา2'));
  });

  it('stand inside cells and list items, with headers of their own on each page', async () => {
    const inner = table(
      [40, 60],
      Array.from({ length: 18 }, (_, i) => row(`แถว ${String(i + 1)}.`, thaiText(25, i))),
      [row('ในซ้าย', 'ในขวา')],
    );
    const { pages, rules, ...read } = await readTable(
      [30, 70],
      [
        row('ก', [
          paragraph('ก่อน'),
          list('decimal', item('1)', paragraph('ข้อ'), inner, paragraph('ท้ายข้อ'))),
          paragraph('หลัง'),
        ]),
      ],
      [row('นอก 1', 'นอก 2')],
    );
    expect(pages.length).toBeGreaterThan(1);
    const joined = wholeText({ ...read, pages });
    for (let i = 1; i <= 18; i++) expect(joined.split(`แถว${String(i)}.`)).toHaveLength(2);
    expect(joined.split('ในซ้าย')).toHaveLength(pages.length + 1);
    expect(joined.indexOf('ท้ายข้อ')).toBeLessThan(joined.indexOf('หลัง'));
    pages.forEach(({ lines }, i) => {
      expectClosed(rules[i] ?? [], lines);
    });
  });

  it('set a header that is higher than half a page once, and lose nothing of it', async () => {
    const high = paragraphs(12, 8);
    const { pages, ...read } = await readTable([100], [row('เนื้อหา')], [row(high)]);
    const joined = wholeText({ ...read, pages });
    expect(joined).toBe(
      squash(
        high
          .map((p) => ('children' in p ? p.children.map((c) => ('value' in c ? c.value : '')).join('') : ''))
          .join('') + 'เนื้อหา',
      ),
    );
  });

  it('begin below their heading, also where their header is higher than a page', async () => {
    const head = [row([paragraph('หัวสูง'), ...paragraphs(40)], 'ข')];
    const { pages } = await writeAndRead([heading('หัวเรื่อง'), table([50, 50], [row('ค', 'ง')], head)]);
    expect(squash(pages[0]!.lines.map(({ text }) => text).join(''))).toContain('หัวเรื่องหัวสูง');
  });

  it.each([10, 12, 14, 15, 16, 17, 18, 19])(
    'of a few rows stay whole below %d paragraphs; those of more are split',
    async (count) => {
      const rowsOf = (rows: number): readonly TableRow[] =>
        Array.from({ length: rows }, (_, i) => row(`แถว${i + 1}ซ้าย`, `แถว${i + 1}ขวา`));
      const pagesWithRows = async (rows: number): Promise<number> => {
        const before = Array.from({ length: count }, () => paragraph('ก่อน'));
        const { pages } = await writeAndRead([...before, table([50, 50], rowsOf(rows), HEAD_OF_TWO)]);
        return pages.filter(({ lines }) => lines.some(({ text }) => text.includes('แถว'))).length;
      };
      expect(await pagesWithRows(4)).toBe(1);
      expect(await pagesWithRows(30)).toBeGreaterThan(1);
    },
  );

  it('keep a row on one page where their style says so', async () => {
    const own = document([...paragraphs(9), table([100], [row(paragraphs(6, 3))])]);
    const keeping = { ...own.theme, tables: { plain: { ...own.theme.tables['plain']!, keepRows: true } } };
    const starts = async (read: Promise<ReadPdf>): Promise<number> => {
      const [, second] = (await read).pages;
      return second?.lines.length ?? 0;
    };
    expect(await starts(writeAndRead(own))).toBeLessThan(
      await starts(writeAndRead({ ...own, theme: keeping })),
    );
  });

  it('begin with a row that is kept whole on the page of their header', async () => {
    const rows = Array.from({ length: 8 }, (_, index) => row(paragraphs(6, index)));
    const own = document([...paragraphs(9), table([100], rows, [row('หัวตาราง')])]);
    const theme = { ...own.theme, tables: { plain: { ...own.theme.tables['plain']!, keepRows: true } } };
    const { pages } = await writeAndRead({ ...own, theme });
    const headers = pages.map(({ lines }) => lines.findIndex(({ text }) => text.includes('หัวตาราง')));
    for (const [page, at] of headers.entries())
      if (at >= 0) expect(pages[page]!.lines.length).toBeGreaterThan(at + 1);
  });

  it('hold cells of many pages', async () => {
    const long = paragraphs(120, 9);
    const { pages, rules } = await readTable([20, 80], [row('ก', long)], [row('หัว', 'หัว')]);
    expect(pages.length).toBeGreaterThan(10);
    for (const [i, { lines }] of pages.entries()) expectClosed(rules[i] ?? [], lines);
  });
});
