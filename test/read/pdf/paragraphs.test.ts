import { describe, expect, it } from '@jest/globals';
import { toPlain } from '../../../src/read/blocks/index.js';
import type { Line } from '../../../src/read/pdf/lines.js';
import type { Run } from '../../../src/read/pdf/page.js';
import { toParagraphs } from '../../../src/read/pdf/paragraphs.js';
import { measureSpacing } from '../../../src/read/pdf/spacing.js';

const COLUMN = { left: 0, right: 210 };
const EDGE = 200;

/** A line of a column that is 200 pt wide; `full` ones end at its edge. */
interface Given {
  readonly text: string;
  readonly left?: number;
  readonly full?: boolean;
  readonly size?: number;
}

function lines(...given: readonly Given[]): readonly Line[] {
  return given.map(({ text, left = 5, full = false, size = 14 }, index): Line => {
    const right = full ? EDGE : left + 60;
    const run: Run = { text, left, right, baseline: 20 * (index + 1), size, bold: false, italic: false };
    return { left, right, baseline: run.baseline, size, page: 1, runs: [run] };
  });
}

const paragraphs = (...given: readonly Given[]): readonly string[] => {
  const all = lines(...given);
  return toParagraphs(all, COLUMN, measureSpacing(all)).map(
    ({ item, pieces }) => (item ? `${item.marker} ` : '') + toPlain(pieces).trim(),
  );
};

describe('lines of a column', () => {
  it('are one item of a typed list, be the second line under the marker or further left', () => {
    expect(
      paragraphs(
        { text: '1) ประชุมคณะทำงาน', left: 20, full: true },
        { text: 'ทุกเดือน' },
        { text: '2) รายงานผล', left: 20 },
        { text: 'สรุปผลการดำเนินงานทั้งปี', left: 5 },
      ),
    ).toEqual(['1) ประชุมคณะทำงานทุกเดือน', '2) รายงานผล', 'สรุปผลการดำเนินงานทั้งปี']);
  });

  it('have an item whose text is further in than its marker, wherever its second line begins', () => {
    const all = lines(
      { text: '- ประชุม', left: 20, full: true },
      { text: 'ทุกเดือน' },
      { text: '- รายงาน', left: 20 },
    );
    for (const { item, left } of toParagraphs(all, COLUMN, measureSpacing(all)))
      expect(left).toBeGreaterThan(item!.edge);
  });

  it('take a dash between two years for no marker', () => {
    expect(paragraphs({ text: 'แผนระยะ 5 ปี (พ.ศ. 2566', full: true }, { text: '– 2570) ฉบับทบทวน' })).toEqual([
      'แผนระยะ 5 ปี (พ.ศ. 2566 – 2570) ฉบับทบทวน',
    ]);
  });

  it('join a Latin word that the column was too narrow for, and an address', () => {
    expect(paragraphs({ text: 'Significan', full: true }, { text: 'ce' })).toEqual(['Significance']);
    expect(
      paragraphs({ text: 'https://www.example.go.th/rep', full: true }, { text: 'ort/2568.pdf' }),
    ).toEqual(['https://www.example.go.th/report/2568.pdf']);
  });

  it('are one paragraph where Thai and Latin letters are set in other sizes', () => {
    expect(paragraphs({ text: 'การกำหนดวิสัยทัศน์', full: true }, { text: 'Vision', size: 17 })).toEqual([
      'การกำหนดวิสัยทัศน์ Vision',
    ]);
  });

  it('are items that hang, and no paragraphs with an indent as wide', () => {
    expect(
      paragraphs(
        { text: '1) ประชุมคณะทำงาน', full: true },
        { text: 'ทุกเดือน', left: 23 },
        { text: '2) รายงานผลต่อ', full: true },
        { text: 'ผู้บริหารของกรม', left: 23, full: true },
        { text: 'ทุกไตรมาส', left: 23 },
        { text: '3) เผยแพร่' },
      ),
    ).toEqual(['1) ประชุมคณะทำงานทุกเดือน', '2) รายงานผลต่อผู้บริหารของกรมทุกไตรมาส', '3) เผยแพร่']);
  });

  it('say on which pages they were, and how many were joined without a sign of a space', () => {
    const [first, second] = lines({ text: 'การกำหนดทิศทาง', full: true }, { text: 'ขององค์การ' });
    const both = [first!, { ...second!, page: 2, startsPage: true }];
    const [paragraph] = toParagraphs(both, COLUMN, measureSpacing(both));
    expect(paragraph!.reading).toEqual({ pages: [1, 2], joined: 1 });
  });

  it('begin a paragraph with the name of a level', () => {
    expect(paragraphs({ text: 'ผลเป็นที่พอใจ', full: true }, { text: 'ระดับ Advance' })).toEqual([
      'ผลเป็นที่พอใจ',
      'ระดับ Advance',
    ]);
  });
});

describe('lines on both sides of a page end', () => {
  /** Lines of two pages whose lines go down to 100 pt, 20 pt apart, of paragraphs that are 30 pt apart. */
  const over = (end: number, ...ahead: readonly number[]): readonly string[] => {
    const texts = (text: string, page: number, ...baselines: readonly number[]): readonly Line[] =>
      lines(...baselines.map(() => ({ text, full: true }))).map((line, index) => ({
        ...line,
        page,
        baseline: baselines[index]!,
        ...(page === 2 && index === 0 && { startsPage: true }),
      }));
    const all = [
      ...texts('ก', 1, 20, 40).map((line) => ({ ...line, right: 60 })),
      ...texts('ข', 1, end - 20, end),
      ...texts('ค', 2, ...ahead),
    ];
    const spacing = { ...measureSpacing(all, () => 120), isSpaced: true, pitch: () => 20 };
    return toParagraphs(all, COLUMN, spacing).map(({ pieces }) => toPlain(pieces).replace(/\s/gu, ''));
  };

  it('are one paragraph where the page was full', () => {
    expect(over(110, 20)).toEqual(['กก', 'ขขค']);
  });

  it('are two where the page had room for another line', () => {
    expect(over(90, 20, 50)).toEqual(['กก', 'ขข', 'ค', 'ค']);
  });

  it('are one where that line may have moved, so that none is alone on the next page', () => {
    expect(over(90, 20, 40, 70)).toEqual(['กก', 'ขขคค', 'ค']);
  });
});
