import { describe, expect, it } from '@jest/globals';
import { drawnFigure } from '../../support/drawing.js';
import { pageContents, pdfiumText } from '../../support/read-pdf.js';
import { row, table } from '../../support/tree.js';
import { squash, write, writeAndRead } from '../../support/write-pdf.js';

const LABELS = ['น้ำ ป้า องค์การ', 'ที่ปู่ 98.75%', 'ค่ำ ฟ้ำ ญี่ปุ่น office'];
const MARGIN = 50;

describe('drawings', () => {
  it('have labels that read back in pdf.js and PDFium, every mark of them', async () => {
    const { bytes, pages } = await writeAndRead([drawnFigure('body', LABELS)]);
    expect(pages[0]?.lines.map(({ text }) => text)).toEqual(LABELS);
    expect(squash((await pdfiumText(bytes)).join(''))).toBe(squash(LABELS.join('')));
  });

  it('set labels where their anchors say', async () => {
    const figure = drawnFigure('body', ['เริ่ม', 'กลาง', 'จบ']);
    const { drawing } = figure.image.file as { drawing: NonNullable<Parameters<typeof drawnFigure>[2]> };
    const anchors = ['start', 'middle', 'end'] as const;
    const labels = drawing.labels!.map((label, i) => ({ ...label, anchor: anchors[i]! }));
    const { pages } = await writeAndRead([drawnFigure('body', [], { labels })]);
    const [start, middle, end] = pages[0]!.lines;
    expect(start!.x).toBeCloseTo(MARGIN + 100, 0);
    expect(middle!.x + middle!.width / 2).toBeCloseTo(MARGIN + 100, 0);
    expect(end!.x + end!.width).toBeCloseTo(MARGIN + 100, 0);
    expect(start!.y).toBeCloseTo(MARGIN + 20, 0);
  });

  it('are drawn as paths, filled and stroked, without pictures', async () => {
    const { bytes } = await write([
      drawnFigure('body', [], {
        shapes: [
          { path: 'M0 0L10 0L10 10Z', fill: '#0000ff', evenOdd: true },
          { path: 'M0 0Q30 30 60 0', stroke: { color: '#00ff00', width: 2, dash: [4, 3] } },
          { path: 'M0 0C1 2 3 4 5 6', fill: '#ff0000', stroke: { color: '#000000', width: 1 } },
        ],
      }),
    ]);
    const content = pageContents(bytes)[0]!;
    expect(content).toContain('0 0 1 rg 0 0 m 10 0 l 10 10 l h f*');
    expect(content).toContain('0 1 0 RG 2 w 0 J 1 j [4 3] 0 d 0 0 m 20 20 40 20 60 0 c S [] 0 d');
    expect(content).toContain('1 0 0 rg 0 0 0 RG 1 w 1 J 1 j 0 0 m 1 2 3 4 5 6 c B');
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/Subtype /Image');
  });

  it('shrink with their labels where the column is narrower', async () => {
    const { pages, bytes } = await writeAndRead([table([15, 85], [row([drawnFigure('body', ['น้ำ'])], 'ข')])]);
    const scale = Number(/q ([\d.]+) 0 0 \1 [\d.]+ [\d.]+ cm/u.exec(pageContents(bytes)[0]!)?.[1]);
    expect(scale).toBeCloseTo((741.5 * 0.15 - 8.5) / 200, 2);
    const label = pages[0]!.lines.find(({ text }) => text === 'น้ำ')!;
    expect(label.x + label.width / 2).toBeCloseTo(MARGIN + 4.5 + 100 * scale, 0);
  });
});
