import { describe, expect, it } from '@jest/globals';
import type { Block, TableCell } from '../../../../src/document/tree.js';
import { pageRules } from '../../../support/read-pdf.js';
import { cell, paragraph, row, table } from '../../../support/tree.js';
import { squash, thaiText, writeAndRead } from '../../../support/write-pdf.js';

const paragraphs = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, index) => paragraph(thaiText(30, index)));
const named = (content: string | readonly Block[], continued: string, rows = 1): TableCell => ({
  ...cell(content, { rows }),
  continued,
});
const lineTexts = async (...body: Parameters<typeof table>[1]): Promise<readonly (readonly string[])[]> =>
  (await writeAndRead([table([30, 70], body, [row('หัวซ้าย', 'หัวขวา')])])).pages.map(({ lines }) =>
    lines.map(({ text }) => squash(text)),
  );
const isAgain = (text: string): boolean => text.includes('(ต่อ)');

describe('what a cell begins with on further pages', () => {
  it('stands below the header of each further page of its row, and of no other', async () => {
    const pages = await lineTexts(
      row(named('Basic', 'Basic (ต่อ)'), paragraphs(60)),
      row(named('Advance', 'Advance (ต่อ)'), 'สั้น'),
    );
    const [first, ...more] = pages;
    expect(more.length).toBeGreaterThan(1);
    expect(first!.some(isAgain)).toBe(false);
    for (const lines of more) {
      expect(lines.filter(isAgain)).toHaveLength(1);
      expect(lines.slice(0, 4).join(' ')).toContain('Basic(ต่อ)');
    }
  });

  it('stands above what the cell goes on with, line by line below it', async () => {
    const level = named([paragraph('Basic'), ...paragraphs(40)], 'Basic (ต่อ)');
    const { pages } = await writeAndRead([table([30, 70], [row(level, 'สั้น')])]);
    expect(pages.length).toBeGreaterThan(2);
    for (const { lines } of pages.slice(1)) {
      const [label, ...rest] = lines;
      expect(label!.text).toContain('(ต่อ)');
      expect(rest[0]!.y - label!.y).toBeGreaterThan(15);
    }
  });

  it('makes room for itself where the rest of the row is shorter than it', async () => {
    const long = 'ระดับที่มีชื่อยาวกว่าหนึ่งบรรทัดในช่องแคบ (ต่อ)';
    for (let count = 18; count < 26; count++) {
      const lines = Array.from({ length: count }, () => paragraph('บรรทัด'));
      const { pages, bytes } = await writeAndRead([table([12, 88], [row(named('Basic', long), lines)])]);
      const rules = pageRules(bytes);
      pages.forEach((page, index) => {
        const bottom = Math.max(...rules[index]!.map(({ y2 }) => y2));
        for (const { y } of page.lines) expect(y).toBeLessThan(bottom);
      });
    }
  });

  it('is left out of a row that one page holds, of cells of several rows, and where it would fill a page', async () => {
    const short = await lineTexts(row(named('Basic', 'Basic (ต่อ)'), 'สั้น'));
    const spanning = await lineTexts(row(named('ก', 'ก (ต่อ)', 2), paragraphs(40)), row(paragraphs(2)));
    const huge = await lineTexts(row(named('ก', `${thaiText(200)} (ต่อ)`), paragraphs(60)));
    expect(spanning.length).toBeGreaterThan(1);
    expect([...short, ...spanning, ...huge].flat().some(isAgain)).toBe(false);
  });
});
