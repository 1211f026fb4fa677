import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { formatPath, type Issue } from '../../src/core/index.js';
import { parseReport, type ReportInput } from '../../src/report/index.js';
import { parsed, reportArbitrary, reportWithResult, smallReport } from '../support/report.js';

type IndicatorInput = NonNullable<NonNullable<ReportInput['results']>['items'][number]['indicators']>[number];

const issuesOf = (input: unknown): readonly Issue[] => {
  const result = parseReport(input);
  return result.ok ? [] : result.issues;
};
const told = (input: unknown): readonly string[] =>
  issuesOf(input).map(({ path, code }) => `${formatPath(path)} ${code}`);
const wordsOf = (input: unknown): readonly string[] =>
  issuesOf(input).flatMap(({ message }) => [message.th, message.en]);

const level = (rest: object = {}): object => ({ level: 'basic', ...rest });
const item = (rest: object = {}): object => ({ code: '1.1', levels: [level()], ...rest });
const report = (...items: readonly object[]): object => ({
  ...smallReport(),
  categories: [{ number: 1, items }],
});
const indicator = (rest: Partial<IndicatorInput>): ReportInput => ({
  ...smallReport(),
  results: { items: [{ code: '7.1', indicators: [{ name: 'ก', ...rest }] }] },
});
const INDICATOR = 'results.items[0].indicators[0]';
const RESULT = 'categories[0].items[0].levels[0].result';

describe('parseReport', () => {
  it('parses what it gave to the same report', () => {
    fc.assert(
      fc.property(reportArbitrary, (input) => {
        const report = parsed(input);
        expect(parsed(report)).toEqual(report);
        expect(parsed(JSON.parse(JSON.stringify(report)))).toEqual(report);
      }),
      { numRuns: 300 },
    );
  });

  it('does not change what it was given', () => {
    fc.assert(
      fc.property(reportArbitrary, (input) => {
        const before = structuredClone(input);
        parseReport(input);
        expect(input).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('throws for no value', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(anything, (value) => {
        expect(parseReport(value).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('parts the words of a message', () => {
    const [issue] = issuesOf(report(item({ levels: [level({ passed: 'yes' as never })] })));
    expect(issue!.message.th).toBe('ต้องเป็น true หรือ false แต่พบข้อความ ให้เขียนคำใดคำหนึ่งนี้โดยไม่มีเครื่องหมายคำพูด');
  });

  it('throws for no valid report with one value replaced, and words every issue in both languages', () => {
    const mutated = fc.tuple(reportArbitrary, fc.anything(), fc.nat()).map(([input, value, seed]) => {
      const copy = structuredClone(input) as unknown;
      const places: [Record<string, unknown>, string][] = [];
      const visit = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return;
        for (const [key, inner] of Object.entries(node)) {
          places.push([node as Record<string, unknown>, key]);
          visit(inner);
        }
      };
      visit(copy);
      const [owner, key] = places[seed % places.length]!;
      owner[key] = value;
      return copy;
    });
    fc.assert(
      fc.property(mutated, (input) => {
        for (const { message, path } of issuesOf(input)) {
          expect(message.th).toMatch(/[ก-๙]/u);
          expect(`${message.th} ${message.en} ${formatPath(path)}`).not.toMatch(/undefined|\[object/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'report missing'],
    ['null', null, 'report wrong-type'],
    ['a list', [], 'report wrong-type'],
    ['no agency', { fiscalYear: 2563 }, 'agency missing'],
    ['an agency of spaces', smallReport({ agency: ' \n ' }), 'agency empty'],
    ['a string for a number', { ...smallReport(), fiscalYear: '2563' }, 'fiscalYear number-as-text'],
    [
      'Thai digits as text for a number',
      { ...smallReport(), fiscalYear: '๒๕๖๓' },
      'fiscalYear number-as-text',
    ],
    ['a word for a number', { ...smallReport(), fiscalYear: 'ปีนี้' }, 'fiscalYear wrong-type'],
    ['half a year', { ...smallReport(), fiscalYear: 2563.5 }, 'fiscalYear wrong-type'],
    ['a year of the Common Era', smallReport({ fiscalYear: 2020 }), 'fiscalYear wrong-era'],
    ['a year of no era', smallReport({ fiscalYear: 63 }), 'fiscalYear out-of-range'],
    ['another round', { ...smallReport(), roundMonths: 3 }, 'roundMonths unknown-value'],
    ['a round as text', { ...smallReport(), roundMonths: '12' }, 'roundMonths number-as-text'],
    ['another standard', { ...smallReport(), standard: 'PMQA 5.0' }, 'standard unknown-value'],
    ['a date that is not there', smallReport({ date: '2021-02-29' }), 'date bad-date'],
    ['a date of the Buddhist era', smallReport({ date: '2563-09-30' }), 'date bad-date'],
    ['an unknown key', { ...smallReport(), agancy: 'ก' }, 'agancy unknown-key'],
    ['category 0', { ...smallReport(), categories: [{ number: 0, items: [] }] }, 'categories[0].items empty'],
    [
      'category 7',
      { ...smallReport(), categories: [{ number: 7, items: [item()] }] },
      'categories[0].number category-out-of-range',
    ],
    [
      'a code that is not in the standard',
      report(item({ code: '1.5' })),
      'categories[0].items[0].code unknown-item',
    ],
    [
      'a code as a name of JavaScript',
      report(item({ code: 'constructor' })),
      'categories[0].items[0].code unknown-item',
    ],
    [
      'a code of another category',
      report(item({ code: '2.1' })),
      'categories[0].items[0].code item-in-wrong-category',
    ],
    ['a code as a number', report(item({ code: 1.1 })), 'categories[0].items[0].code wrong-type'],
    ['a code twice', report(item(), item({ code: ' 1.1' })), 'categories[0].items[1].code duplicate-item'],
    [
      'a level twice',
      report(item({ levels: [level(), level()] })),
      'categories[0].items[0].levels[1].level duplicate-level',
    ],
    [
      'a misspelt level',
      report(item({ levels: [{ level: 'advanced' }] })),
      'categories[0].items[0].levels[0].level unknown-value',
    ],
    [
      'an empty statement',
      report(item({ levels: [level({ criteria: [''] })] })),
      'categories[0].items[0].levels[0].criteria[0] empty',
    ],
    [
      'a number as a statement',
      report(item({ levels: [level({ criteria: [5] })] })),
      'categories[0].items[0].levels[0].criteria[0] wrong-type',
    ],
    [
      'what has a length for a line',
      { ...smallReport(), cover: { emblem: { length: 0 } } },
      'cover.emblem wrong-type',
    ],
    ['a list for a line', { ...smallReport(), cover: { emblem: [] } }, 'cover.emblem wrong-type'],
    ['an object as a result', report(item({ levels: [level({ result: {} })] })), `${RESULT} wrong-type`],
    ['a block without a type', reportWithResult([{ text: 'ก' } as never]), `${RESULT}[0].type missing`],
    [
      'a block of an unknown type',
      reportWithResult([{ type: 'paragaph', text: 'ก' } as never]),
      `${RESULT}[0].type unknown-value`,
    ],
    ['an empty heading', reportWithResult([{ type: 'heading', text: ' ' }]), `${RESULT}[0].text empty`],
    [
      'an empty list',
      reportWithResult([{ type: 'list', style: 'dash', items: [] }]),
      `${RESULT}[0].items empty`,
    ],
    [
      'an unknown list style',
      reportWithResult([{ type: 'list', style: 'dahs' as 'dash', items: ['ก'] }]),
      `${RESULT}[0].style unknown-value`,
    ],
    [
      'a list from zero',
      reportWithResult([{ type: 'list', style: 'dash', start: 0, items: ['ก'] }]),
      `${RESULT}[0].start out-of-range`,
    ],
    [
      'a page break in a list',
      reportWithResult([
        { type: 'list', style: 'dash', items: [{ text: 'ก', children: [{ type: 'page-break' }] }] },
      ]),
      `${RESULT}[0].items[0].children[0] misplaced-page-break`,
    ],
    [
      'a ragged table',
      reportWithResult([{ type: 'table', rows: [['ก', 'ข'], ['ค']] }]),
      `${RESULT}[0].rows[1] ragged-table`,
    ],
    [
      'a merged cell that is too wide',
      reportWithResult([{ type: 'table', rows: [['ก'], [{ text: 'ข', columnSpan: 2 }]] }]),
      `${RESULT}[0].rows[1] ragged-table`,
    ],
    [
      'a merged cell over one from the row above',
      reportWithResult([
        {
          type: 'table',
          rows: [['ก', 'ข'], ['ก', { text: 'ข', rowSpan: 2 }], [{ text: 'ค', columnSpan: 2 }]],
        },
      ]),
      `${RESULT}[0].rows[2][0] overlapping-cells`,
    ],
    [
      'figures without one',
      reportWithResult([{ type: 'figures', figures: [] }]),
      `${RESULT}[0].figures empty`,
    ],
    [
      'a merged cell below the table',
      reportWithResult([{ type: 'table', headerRows: 0, rows: [['ก', { text: 'ข', rowSpan: 2 }]] }]),
      `${RESULT}[0].rows[0][1].rowSpan out-of-range`,
    ],
    [
      'a merged cell out of the header',
      reportWithResult([{ type: 'table', rows: [['ก', { text: 'ข', rowSpan: 2 }], ['ค']] }]),
      `${RESULT}[0].rows[0][1].rowSpan out-of-range`,
    ],
    [
      'more header rows than rows',
      reportWithResult([{ type: 'table', headerRows: 2, rows: [['ก']] }]),
      `${RESULT}[0].headerRows out-of-range`,
    ],
    [
      'widths that do not add up',
      reportWithResult([{ type: 'table', widths: [50, 40], rows: [['ก', 'ข']] }]),
      `${RESULT}[0].widths bad-widths`,
    ],
    [
      'a width too few',
      reportWithResult([{ type: 'table', widths: [100], rows: [['ก', 'ข']] }]),
      `${RESULT}[0].widths bad-widths`,
    ],
    [
      'years out of order',
      indicator({
        years: [
          { year: 2566, value: 1 },
          { year: 2565, value: 2 },
        ],
      }),
      `${INDICATOR}.years[1].year years-out-of-order`,
    ],
    [
      'a year twice',
      indicator({
        years: [
          { year: 2566, value: 1 },
          { year: 2566, value: null },
        ],
      }),
      `${INDICATOR}.years[1].year years-out-of-order`,
    ],
    [
      'a year of an indicator in the Common Era',
      indicator({ years: [{ year: 2023, value: 1 }] }),
      `${INDICATOR}.years[0].year wrong-era`,
    ],
    [
      'a figure in quotation marks',
      indicator({ years: [{ year: 2566, value: '98.5' as never }] }),
      `${INDICATOR}.years[0].value number-as-text`,
    ],
    ['a figure that is no number', indicator({ target: 'สูง' as never }), `${INDICATOR}.target wrong-type`],
    [
      'a figure that is too wide',
      reportWithResult([{ type: 'figure', image: 'a.png', width: 101 }]),
      `${RESULT}[0].width out-of-range`,
    ],
    [
      'a figure that is too narrow',
      reportWithResult([{ type: 'figure', image: 'a.png', width: 0.5 }]),
      `${RESULT}[0].width out-of-range`,
    ],
    [
      'a link that runs a script',
      reportWithResult([
        { type: 'paragraph', text: { type: 'link', target: 'javascript:alert(1)', text: 'ก' } },
      ]),
      `${RESULT}[0].text.target unsafe-link`,
    ],
    [
      'a link to nowhere',
      reportWithResult([{ type: 'paragraph', text: { type: 'link', target: '', text: 'ก' } }]),
      `${RESULT}[0].text.target unsafe-link`,
    ],
    [
      'a script as evidence',
      report(item({ levels: [level({ evidence: [{ title: 'ก', link: 'javascript:x' }] })] })),
      'categories[0].items[0].levels[0].evidence[0].link unsafe-link',
    ],
    ['an unsafe link in Markdown', reportWithResult('[ก](javascript:alert(1))'), `${RESULT} unsafe-link`],
    ['Markdown that nests too deep', reportWithResult('- '.repeat(5000)), `${RESULT} too-deep`],
    [
      'Markdown that nests too deep line by line',
      reportWithResult(Array.from({ length: 300 }, (_, level) => `${'  '.repeat(level)}- ก`).join('\n')),
      `${RESULT} too-deep`,
    ],
    [
      'an unknown horizon',
      { ...smallReport(), plans: [{ title: 'ก', horizonYears: 2, activities: [{ activity: 'ก' }] }] },
      'plans[0].horizonYears unknown-value',
    ],
    [
      'too many years',
      {
        ...smallReport(),
        results: {
          items: [
            {
              code: '7.1',
              indicators: [
                { name: 'ก', years: [1, 2, 3, 4, 5, 6].map((n) => ({ year: 2560 + n, value: n })) },
              ],
            },
          ],
        },
      },
      'results.items[0].indicators[0].years too-many',
    ],
    [
      'years of an indicator that run backwards',
      {
        ...smallReport(),
        results: {
          items: [
            {
              code: '7.1',
              indicators: [
                {
                  name: 'ก',
                  years: [
                    { year: 2563, value: 1 },
                    { year: 2562, value: 2 },
                  ],
                },
              ],
            },
          ],
        },
      },
      'results.items[0].indicators[0].years[1].year years-out-of-order',
    ],
    [
      'a result that the standard does not know',
      { ...smallReport(), results: { items: [{ code: '7.9' }] } },
      'results.items[0].code unknown-item',
    ],
    [
      'a result twice',
      { ...smallReport(), results: { items: [{ code: '7.1' }, { code: '7.1' }] } },
      'results.items[1].code duplicate-item',
    ],
    ['a score out of range', smallReport({ scores: { '1.1': 501 } }), 'scores."1.1" out-of-range'],
  ])('tells of %s where it stands', (_name, input, expected) => {
    expect(told(input)).toContain(expected);
  });

  it('tells of a category twice', () => {
    const [category] = smallReport().categories!;
    expect(
      told(
        smallReport({
          categories: [category!, { ...category!, items: [{ ...category!.items[0]!, code: '1.2' }] }],
        }),
      ),
    ).toEqual(['categories[1].number duplicate-category']);
  });

  it('tells of everything at once', () => {
    const input = {
      agency: '',
      fiscalYear: 2020,
      colour: 1,
      categories: [
        { number: 9, items: [{ code: '1.1', levels: [{ level: 'bsic', result: [{ type: 'heading' }] }] }] },
      ],
    };
    const codes = issuesOf(input).map(({ code }) => code);
    expect(codes.toSorted()).toEqual([
      'category-out-of-range',
      'empty',
      'missing',
      'unknown-key',
      'unknown-value',
      'wrong-era',
    ]);
  });

  it.each<[string, unknown, string]>([
    ['the report', { ...smallReport(), agancy: 'ก' }, 'agency'],
    ['an item', report(item({ titel: 'ก' })), 'title'],
    ['columns', report(item({ columns: { resutl: 'ก' } })), 'result'],
    ['a level', report(item({ levels: [level({ guidlines: [] })] })), 'guidelines'],
    ['a statement', report(item({ levels: [level({ criteria: [{ text: 'ก', pionts: [] }] })] })), 'points'],
    ['a block', reportWithResult([{ type: 'figure', image: 'a.png', captoin: 'ก' } as never]), 'caption'],
    [
      'a list item',
      reportWithResult([{ type: 'list', style: 'dash', items: [{ txt: 'ก' } as never] }]),
      'text',
    ],
    [
      'a block in a list in a list',
      reportWithResult([
        {
          type: 'list',
          style: 'dash',
          items: [
            {
              children: [
                {
                  type: 'list',
                  style: 'dash',
                  items: [{ children: [{ type: 'heading', text: 'ก', txet: 1 } as never] }],
                },
              ],
            },
          ],
        },
      ]),
      'text',
    ],
    [
      'marked text',
      reportWithResult([
        { type: 'paragraph', text: [{ type: 'link', target: '#a', text: 'ก', traget: 1 } as never] },
      ]),
      'target',
    ],
    [
      'a cell',
      reportWithResult([{ type: 'table', rows: [[{ text: 'ก', colunmSpan: 2 } as never]] }]),
      'columnSpan',
    ],
    [
      'an indicator',
      { ...smallReport(), results: { items: [{ code: '7.1', indicators: [{ name: 'ก', wieght: 1 }] }] } },
      'weight',
    ],
  ])('asks “did you mean” in %s', (_name, input, suggestion) => {
    expect(issuesOf(input)).toContainEqual(expect.objectContaining({ code: 'unknown-key', suggestion }));
  });

  it('proposes nothing where no known key is near', () => {
    expect(issuesOf({ ...smallReport(), ชื่อ: 1 })).toEqual([
      expect.not.objectContaining({ suggestion: expect.anything() as unknown }),
    ]);
  });

  it('proposes the value that a misspelt one means', () => {
    const input = report(item({ levels: [{ level: 'advanced' }] }));
    expect(issuesOf(input)[0]).toMatchObject({
      suggestion: 'advance',
      allowed: ['basic', 'advance', 'significance'],
    });
  });

  it('says which Buddhist year a Common Era year is', () => {
    expect(wordsOf(smallReport({ fiscalYear: 2020 })).join(' ')).toMatch(/ให้เขียน 2563.*write 2563/u);
  });

  it('says to put a code that is written as a number in quotation marks', () => {
    expect(wordsOf(report(item({ code: 1.1 }))).join(' ')).toMatch(/เครื่องหมายคำพูด.*quotation marks/u);
  });

  it('says where the first of two stands', () => {
    expect(wordsOf(report(item(), item())).join(' ')).toMatch(
      /categories\[0\]\.items\[0\].*categories\[0\]\.items\[0\]/u,
    );
  });

  it('names all horizons of a plan', () => {
    const input = {
      ...smallReport(),
      plans: [{ title: 'ก', horizonYears: 2, activities: [{ activity: 'ก' }] }],
    };
    expect(issuesOf(input)[0]).toMatchObject({ allowed: ['1', '3'] });
  });

  it('refuses a value that holds itself', () => {
    const round: { inner?: object } = {};
    round.inner = round;
    expect(told(round)[0]).toBe('inner circular');
  });

  it('fills in what the standard knows', () => {
    const [category] = parsed(smallReport()).categories;
    expect(category?.title).toBe('การนำองค์การ');
    expect(category?.items[0]?.title).toMatch(/^ระบบการนำองค์การ/u);
    expect(category?.items[0]?.columns.level).toBe('ระดับ');
    expect(parsed(smallReport())).toMatchObject({ standard: 'PMQA 4.0', roundMonths: 12 });
  });

  it('reads a code without the spaces around it', () => {
    expect(parsed(report(item({ code: ' 1.1 ' }))).categories[0]?.items[0]?.code).toBe('1.1');
  });
});
