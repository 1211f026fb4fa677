import { describe, expect, it } from '@jest/globals';
import { OptionError } from '../../src/core/index.js';
import { reportSchema, type Report, selectParts, type ReportPart } from '../../src/report/index.js';
import { smallReport } from '../support/report.js';

const item = (code: '1.1' | '1.2' | '2.1') => ({
  code,
  levels: [{ level: 'basic' as const, result: 'ก' }],
});
const report = reportSchema.parse(
  smallReport({
    profile: { sections: [{ number: 1, groups: [{ topics: [{ number: 1, answers: ['ข'] }] }] }] },
    categories: [
      { number: 1, items: [item('1.1'), item('1.2')] },
      { number: 2, items: [item('2.1')] },
    ],
    results: {
      items: [
        { code: '7.1', indicators: [] },
        { code: '7.2', indicators: [] },
      ],
    },
  }),
);
const printed = ({ profile, categories, results }: Report): readonly string[] => [
  ...(profile ? ['0'] : []),
  ...categories.flatMap(({ items }) => items.map(({ code }) => code)),
  ...(results?.items.map(({ code }) => code) ?? []),
];

describe('selectParts', () => {
  it.each<[readonly ReportPart[] | undefined, readonly string[]]>([
    [undefined, ['0', '1.1', '1.2', '2.1', '7.1', '7.2']],
    [[1], ['1.1', '1.2']],
    [
      ['1.2', 2],
      ['1.2', '2.1'],
    ],
    [
      [7, 0],
      ['0', '7.1', '7.2'],
    ],
    [
      ['7.2', '2.1'],
      ['2.1', '7.2'],
    ],
    [
      [1, '1.2'],
      ['1.1', '1.2'],
    ],
  ])('of %j leaves %j', (only, left) => {
    expect(printed(selectParts(report, only))).toEqual(left);
  });

  it('keeps what belongs to no category, and the report as it was', () => {
    expect(selectParts(report, [2]).agency).toBe(report.agency);
    expect(printed(report)).toHaveLength(6);
  });

  it('names all that the report does not have, and what it has', () => {
    expect(() => selectParts(report, [3, '1.4', 1])).toThrow(OptionError);
    expect(() => selectParts(report, [3, '1.4', 1])).toThrow(
      'the report has no category or item 3, 1.4; its categories are 0, 1, 2, 7',
    );
  });
});
