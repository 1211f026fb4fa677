import { describe, expect, it } from '@jest/globals';
import type { ReportInput } from '../../../src/report/index.js';
import {
  indicatorScore,
  itemScore,
  levelReached,
  meanScore,
  OFFICIAL_SCALE,
  percentAchieved,
  reportScores,
} from '../../../src/report/score/index.js';
import { parsed, smallReport } from '../../support/report.js';

type Met = boolean | undefined;

/** An item whose levels have guidelines that are met, not met, or do not say. */
function levels(basic: Met[], advance: Met[] = [], significance: Met[] = []) {
  const guidelines = (all: Met[]) =>
    all.map((met, i) => ({ text: `แนวทาง ${i}`, ...(met !== undefined && { met }) }));
  const input = smallReport({
    categories: [
      {
        number: 1,
        items: [
          {
            code: '1.1',
            levels: [
              { level: 'basic', result: '', guidelines: guidelines(basic) },
              { level: 'advance', result: '', guidelines: guidelines(advance) },
              { level: 'significance', result: '', guidelines: guidelines(significance) },
            ],
          },
        ],
      },
    ],
  });
  return parsed(input).categories[0]!.items[0]!.levels;
}

describe('itemScore, by hand', () => {
  it.each([
    ['two of three guidelines of Basic: 300 × 2/3', [true, true, false], [true], [true], 200],
    ['Basic complete, Advance not: 300', [true, true], [true, false], [true], 300],
    ['Basic and Advance complete: 300 + 100', [true, true], [true], [false], 400],
    ['all complete: 300 + 100 + 100', [true], [true], [true, true], 500],
    ['Advance complete but Basic not: no 100', [true, false], [true], [true], 150],
    ['Significance complete but Advance not: no 100', [true], [false], [true], 300],
    ['nothing met: 0', [false], [false], [false], 0],
  ])('%s', (_, basic, advance, significance, score) => {
    expect(itemScore(levels(basic, advance, significance))).toBeCloseTo(score);
  });

  it('gives none where a guideline does not say whether it is met', () => {
    expect(itemScore(levels([true, undefined], [true], [true]))).toBeUndefined();
    expect(itemScore(levels([true], [undefined]))).toBeUndefined();
  });

  it('takes another scale', () => {
    expect(itemScore(levels([true, false]), { ...OFFICIAL_SCALE, basic: 100 })).toBe(50);
  });

  it.each([
    [[true], [true], [true], 'significance'],
    [[true], [true], [false], 'advance'],
    [[true], [false], [true], 'basic'],
    [[false], [true], [true], undefined],
  ])('the level reached with %j %j %j is %s', (basic, advance, significance, level) => {
    expect(levelReached(levels(basic, advance, significance))).toBe(level);
  });
});

describe('indicators, by hand', () => {
  it.each([
    ['higher-is-better', 80, 60, 75],
    ['higher-is-better', 80, 88, 110],
    ['lower-is-better', 20, 15, 125],
    ['lower-is-better', 20, 20, 100],
    ['lower-is-better', 20, 25, 75],
  ] as const)('%s, target %d, result %d: %d %% achieved', (direction, target, result, percent) => {
    expect(percentAchieved({ direction, target, result })).toBeCloseTo(percent);
  });

  it('has no per cent without a target, with a target of zero, or without a result', () => {
    const direction = 'higher-is-better';
    expect(percentAchieved({ direction, result: 5 })).toBeUndefined();
    expect(percentAchieved({ direction, target: 0, result: 5 })).toBeUndefined();
    expect(percentAchieved({ direction, target: 5, result: null })).toBeUndefined();
  });

  it.each([
    [0, 0],
    [50, 150],
    [99, 297],
    [100, 300],
    [101, 300],
    [101.5, 400],
    [105, 400],
    [105.1, 500],
    [200, 500],
    [-20, 0],
  ])('%d %% achieved: %d points', (percent, points) => {
    expect(indicatorScore(percent)).toBeCloseTo(points);
  });
});

describe('means', () => {
  it('weighs', () => {
    expect(
      meanScore([
        { score: 300, weight: 1 },
        { score: 500, weight: 3 },
      ]),
    ).toBe(450);
  });

  it('has none where a score is missing', () => {
    expect(meanScore([{ score: 300 }, { score: undefined }])).toBeUndefined();
    expect(meanScore([])).toBeUndefined();
  });

  it('puts given scores over computed ones, and means over categories', () => {
    const input: ReportInput = smallReport({
      categories: [
        {
          number: 1,
          items: [
            { code: '1.1', levels: [{ level: 'basic', result: '', guidelines: [{ text: 'ก', met: true }] }] },
            {
              code: '1.2',
              levels: [{ level: 'basic', result: '', guidelines: [{ text: 'ก', met: false }] }],
            },
          ],
        },
      ],
      results: {
        items: [
          {
            code: '7.1',
            indicators: [
              {
                name: 'ร้อยละ',
                target: 80,
                years: [
                  { year: 2567, value: 60 },
                  { year: 2568, value: 88 },
                ],
              },
            ],
          },
        ],
      },
      scores: { '1.2': 200 },
    });
    const scores = reportScores(parsed(input));
    // 1.1: 300; 1.2: given 200, computed 0; mean 250. 7.1: 110 % of the target: 500. Whole: 375.
    expect(scores.categories[0]).toMatchObject({
      score: 250,
      items: [{ score: 300 }, { score: 200, computed: 0 }],
    });
    expect(scores.categories[1]).toMatchObject({ number: 7, score: 500 });
    expect(scores.score).toBe(375);
  });
});
