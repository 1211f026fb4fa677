import { describe, expect, it } from '@jest/globals';
import { compareReports } from '../../../src/tools/compare/index.js';
import type { Report, ReportInput } from '../../../src/report/index.js';
import { parsed, smallReport } from '../../support/report.js';

const guidelines = (...met: readonly boolean[]) =>
  met.map((each, i) => ({ text: `แนวทาง ${i + 1}`, met: each }));

const report = (met: readonly boolean[], more: Partial<ReportInput> = {}, rest: object = {}): Report =>
  parsed(
    smallReport({
      categories: [
        {
          number: 1,
          items: [{ code: '1.1', levels: [{ level: 'basic', guidelines: guidelines(...met), ...rest }] }],
        },
      ],
      ...more,
    }),
  );

describe('compareReports', () => {
  it('finds nothing where both are the same', () => {
    const { items, score } = compareReports(report([true, false]), report([true, false]));
    expect(items.map(({ levels, indicators }) => [levels, indicators])).toEqual([[[], []]]);
    expect(score).toEqual({ before: 150, after: 150 });
  });

  it('tells new ticks with the score that they make, changed texts and evidence', () => {
    const before = report([true, false], {}, { result: 'ผล', evidence: [{ title: 'เก่า' }] });
    const after = report([true, true], {}, { result: 'ผลใหม่', evidence: [{ title: 'ใหม่' }] });
    const [item] = compareReports(before, after).items;
    expect(item!.score).toEqual({ before: 150, after: 300 });
    expect(item!.level).toEqual({ before: undefined, after: 'basic' });
    expect(item!.levels).toEqual([
      {
        level: 'basic',
        guidelines: [{ text: 'แนวทาง 2', before: false, after: true }],
        result: { before: 2, after: 6 },
        evidence: { added: ['ใหม่'], removed: ['เก่า'] },
      },
    ]);
  });

  it('tells guidelines, levels and items that one report alone has', () => {
    const more = parsed(
      smallReport({
        categories: [{ number: 2, items: [{ code: '2.1', levels: [{ level: 'advance', result: 'ก' }] }] }],
      }),
    );
    const { items, categories } = compareReports(report([true, false]), more);
    expect(items.map(({ code }) => code)).toEqual(['1.1', '2.1']);
    expect(items[0]!.levels[0]!.guidelines.map(({ only }) => only)).toEqual(['before', 'before']);
    expect(items[1]!.levels).toMatchObject([{ level: 'advance', result: { before: undefined, after: 1 } }]);
    expect(categories.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('tells indicators by per cent achieved', () => {
    const results = (value: number): Partial<ReportInput> => ({
      results: {
        items: [{ code: '7.1', indicators: [{ name: 'ก', target: 10, years: [{ year: 2568, value }] }] }],
      },
    });
    const { items } = compareReports(report([], results(5)), report([], results(12)));
    expect(items.at(-1)!.indicators).toEqual([{ name: 'ก', before: 50, after: 120 }]);
    expect(items.at(-1)!.score).toEqual({ before: 150, after: 500 });
  });
});
