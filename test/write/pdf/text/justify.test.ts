import { describe, expect, it } from '@jest/globals';
import { paragraph, document, theme } from '../../../support/tree.js';
import { pageContents } from '../../../support/read-pdf.js';
import { squash, thaiText, wholeText, write, writeAndRead } from '../../../support/write-pdf.js';

const WIDTH = 842 - 100;
const justified = (text: string) => document([paragraph(text)], { theme: theme({ align: 'justify' }) });

describe('justified paragraphs', () => {
  it('fill every line but the last to the right edge', async () => {
    const { pages } = await writeAndRead(justified(thaiText(300)));
    const lines = pages[0]?.lines ?? [];
    const byLine = new Map<number, { from: number; to: number }>();
    for (const { x, y, width } of lines) {
      const known = byLine.get(Math.round(y)) ?? { from: Infinity, to: 0 };
      byLine.set(Math.round(y), { from: Math.min(known.from, x), to: Math.max(known.to, x + width) });
    }
    const rows = [...byLine.values()];
    expect(rows.length).toBeGreaterThan(4);
    for (const { from, to } of rows.slice(0, -1)) {
      expect(from).toBeCloseTo(50, 1);
      expect(to).toBeCloseTo(50 + WIDTH, 0);
    }
    expect(rows.at(-1)?.to).toBeLessThan(50 + WIDTH - 1);
  });

  it('give back their text, and no space where there is none', async () => {
    const text = thaiText(300);
    const read = await writeAndRead(justified(text));
    expect(wholeText(read)).toBe(squash(text));
    const spaces = (found: string): number => found.trim().split(/\s+/u).length;
    const read0 = read.pages[0]?.lines.map(({ text: line }) => line).join(' ') ?? '';
    expect(spaces(read0)).toBeLessThanOrEqual(spaces(text) + (read.pages[0]?.lines.length ?? 0));
  });

  it('never part a base and its marks', async () => {
    const { bytes } = await write(justified('ที่นี่ป้าปู่ญี่ปุ่นน้ำค่ำ'.repeat(40)));
    const plain = await write(document([paragraph('ที่นี่ป้าปู่ญี่ปุ่นน้ำค่ำ'.repeat(40))]));
    /** Glyphs after which the pen is moved, by their code. */
    const spread = (file: Uint8Array): ReadonlyMap<string, Set<boolean>> => {
      const found = new Map<string, Set<boolean>>();
      for (const [, operands = ''] of pageContents(file)
        .join('')
        .matchAll(/\[(.*?)\] TJ/g)) {
        for (const [, hex = '', moved = ''] of operands.matchAll(/<([0-9a-f]*)>([-\d.]*)/g)) {
          const glyphs = hex.match(/.{4}/g) ?? [];
          glyphs.forEach((glyph, i) => {
            const isMoved = i === glyphs.length - 1 && moved !== '';
            found.set(glyph, (found.get(glyph) ?? new Set()).add(isMoved));
          });
        }
      }
      return found;
    };
    const unspread = [...spread(plain.bytes).values()].every((moved) => !moved.has(true));
    expect(unspread).toBe(true);
    // A base that always carries a mark (ท in ที่) is never followed by slack; a whole letter like า is.
    const kinds = [...spread(bytes).values()].map((moved) => (moved.has(true) ? 'spread' : 'joined'));
    expect(kinds).toContain('spread');
    expect(kinds).toContain('joined');
  });
});
