import * as fc from 'fast-check';
import type { BlockInput } from '../../src/markdown/index.js';
import type { Report, ReportInput } from '../../src/report/index.js';
import { parseReport } from '../../src/report/index.js';
import { LEVELS } from '../../src/core/problem/level-name.js';
import { ITEM_TITLES } from '../../src/report/standard.js';
import { LIST_STYLES } from '../../src/markdown/marker.js';

/** The smallest report that prints an item. */
export const smallReport = (rest: Partial<ReportInput> = {}): ReportInput => ({
  agency: 'กรมตัวอย่าง',
  fiscalYear: 2563,
  categories: [
    { number: 1, items: [{ code: '1.1', levels: [{ level: 'basic', result: 'ผู้บริหารกำหนดวิสัยทัศน์' }] }] },
  ],
  ...rest,
});

/** A small report whose one result holds the given blocks or Markdown. */
export const reportWithResult = (
  result: string | BlockInput[],
  rest: Partial<ReportInput> = {},
): ReportInput =>
  smallReport({
    categories: [{ number: 1, items: [{ code: '1.1', levels: [{ level: 'basic', result }] }] }],
    ...rest,
  });

/** The parsed form of a report that has to be valid. */
export function parsed(input: unknown): Report {
  const result = parseReport(input);
  if (result.ok) return result.report;
  throw new Error(result.issues.map(({ path, message }) => `${path.join('.')}: ${message.en}`).join('\n'));
}

const WORDS = [
  'ผู้บริหาร',
  'กำหนดวิสัยทัศน์',
  'น้ำ',
  'ที่',
  'PMQA',
  '4.0',
  '(รอบ',
  '12',
  'เดือน)',
  '“ปู่”',
  '<b>',
  '&amp;',
  '{{x}}',
  'www.senate.go.th',
  'https://example.go.th/ก/ข?a=1',
  'info@example.go.th',
  '**',
  '1)',
  '-',
  '๑๒',
  '\\',
  '#',
  '😀',
  '\u00a0',
  '[ก](ข)',
  "'",
  '"',
  '=',
  '%',
  'ฯลฯ',
  'ๆ',
];
const GAPS = ['', ' ', '  ', '\n', '\r\n', '\t', '\u2028', ' \n '];

/** Text of a report with odd spaces, breaks, addresses and marks. */
export const textArbitrary = fc
  .array(
    fc.tuple(fc.constantFrom(...GAPS), fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 4 }))),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.flat().join(''));

/** Text that has something to say. */
const filled = textArbitrary.map((text) => `ก${text}`);
const line = filled;
const optional = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** An object without its undefined fields, as JSON would give it. */
const given = <Value extends object>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  arbitrary.map(
    (value) => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Value,
  );

const pageBreak: fc.Arbitrary<unknown> = fc.constant({ type: 'page-break' });

/** Text that has something to say, whatever it holds besides. */
const said = (inner: unknown): unknown[] => ['ก', ...(Array.isArray(inner) ? (inner as unknown[]) : [inner])];

const { content, text } = fc.letrec<{ text: unknown; inline: unknown; block: unknown; content: unknown }>(
  (tie) => ({
    inline: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      textArbitrary,
      given(
        fc.record({
          type: fc.constant('text'),
          text: textArbitrary,
          bold: optional(fc.boolean()),
          italic: optional(fc.boolean()),
          underline: optional(fc.boolean()),
        }),
      ),
      fc.constant({ type: 'break' }),
      fc.record({ type: fc.constantFrom('bold', 'italic', 'underline'), text: tie('text') }),
      fc.record({
        type: fc.constant('link'),
        target: fc.constantFrom('https://ก.go.th/ข', 'www.a.th', 'mailto:a@b.th', '#item-1.1'),
        text: tie('text'),
      }),
    ),
    text: fc.oneof(
      textArbitrary,
      fc.array(tie('inline'), { maxLength: 4 }).map((pieces) => ['ก', ...pieces]),
    ),
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({
        type: fc.constantFrom('heading', 'paragraph', 'note'),
        text: tie('text').map(said),
      }),
      fc.record({ type: fc.constant('figure'), image: fc.constant('figures/a.png') }),
      given(
        fc.record({
          type: fc.constant('figures'),
          columns: optional(fc.integer({ min: 1, max: 6 })),
          figures: fc.array(
            given(fc.record({ image: fc.constant('ก.png'), caption: optional(tie('text')) })),
            {
              minLength: 1,
              maxLength: 4,
            },
          ),
        }),
      ),
      given(
        fc.record({
          type: fc.constant('figure'),
          image: fc.constant('ภาพ 1.jpg'),
          caption: optional(tie('text')),
          alt: optional(fc.string()),
          width: optional(fc.integer({ min: 1, max: 100 })),
        }),
      ),
      tableArbitrary(tie('text')),
      given(
        fc.record({
          type: fc.constant('list'),
          style: fc.constantFrom(...LIST_STYLES),
          start: optional(fc.integer({ min: 1, max: 200 })),
          items: fc.array(
            fc.oneof(
              textArbitrary,
              given(
                fc.record({
                  marker: optional(fc.constantFrom('1)', '๓.', '-', '1.2.', '(ก)', '•')),
                  text: optional(tie('text')),
                  children: optional(fc.array(tie('block'), { maxLength: 2 })),
                }),
              ),
            ),
            { minLength: 1, maxLength: 3 },
          ),
        }),
      ),
    ),
    content: fc.oneof(
      textArbitrary,
      fc.array(fc.oneof({ weight: 9, arbitrary: tie('block') }, { weight: 1, arbitrary: pageBreak }), {
        maxLength: 3,
      }),
    ),
  }),
);

/** A table whose rows all cover as many columns; widths, caption and merged cells come and go. */
function tableArbitrary(cellText: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .record({
      columns: fc.integer({ min: 1, max: 3 }),
      rows: fc.array(fc.array(cellText, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      headerRows: fc.integer({ min: 0, max: 1 }),
      merged: fc.boolean(),
      widths: fc.boolean(),
      caption: optional(cellText),
    })
    .map(({ columns, rows, headerRows, merged, widths, caption }) => ({
      type: 'table',
      headerRows,
      ...(caption !== undefined && { caption }),
      ...(widths && { widths: Array.from({ length: columns }, () => 100 / columns) }),
      rows: rows.map((cells, row) =>
        merged && row === rows.length - 1
          ? [{ text: cells[0], columnSpan: columns }]
          : cells.slice(0, columns).map((cell, i) => (i === 0 ? { text: cell } : cell)),
      ),
    }));
}

const statement = fc.oneof(
  filled,
  given(
    fc.record({
      text: text.map(said),
      points: optional(fc.array(filled, { maxLength: 2 })),
      met: optional(fc.boolean()),
    }),
  ),
);

const evidence = given(
  fc.record({
    id: optional(fc.constantFrom('E1', 'หลักฐาน 2')),
    title: filled,
    link: optional(fc.constantFrom('https://example.go.th/ก', 'www.a.th')),
    file: optional(fc.constant('หลักฐาน/ก 1.pdf')),
    year: optional(fc.integer({ min: 2550, max: 2570 })),
    unit: optional(line),
  }),
);

const level = (name: string): fc.Arbitrary<unknown> =>
  given(
    fc.record({
      level: fc.constant(name),
      criteria: optional(fc.array(statement, { maxLength: 2 })),
      guidelines: optional(fc.array(statement, { maxLength: 2 })),
      result: optional(content),
      evidence: optional(fc.array(evidence, { maxLength: 2 })),
      passed: optional(fc.boolean()),
      recommendation: optional(fc.oneof({ weight: 4, arbitrary: fc.constant('') }, filled)),
    }),
  );

const item = (code: string): fc.Arbitrary<unknown> =>
  given(
    fc.record({
      code: fc.constant(code),
      title: optional(line),
      shortTitle: optional(line),
      summary: optional(given(fc.record({ basic: line, advance: optional(line) }))),
      columns: optional(
        given(fc.record({ level: optional(line), guideline: optional(line), result: optional(line) })),
      ),
      levels: fc.subarray([...LEVELS], { minLength: 1 }).chain((names) => fc.tuple(...names.map(level))),
    }),
  );

const category = (number: number): fc.Arbitrary<unknown> =>
  given(
    fc.record({
      number: fc.constant(number),
      title: optional(line),
      goal: optional(text),
      items: fc
        .subarray(
          Object.keys(ITEM_TITLES).filter((code) => code.startsWith(`${number}.`)),
          { minLength: 1, maxLength: 2 },
        )
        .chain((codes) => fc.tuple(...codes.map(item))),
    }),
  );

/** Valid reports with every block and inline form and every optional field there and absent. */
export const reportArbitrary = given(
  fc.record({
    standard: optional(fc.constant('PMQA 4.0')),
    agency: line,
    fiscalYear: fc.integer({ min: 2550, max: 2600 }),
    roundMonths: optional(fc.constantFrom(6, 9, 12)),
    title: optional(line),
    date: optional(fc.constantFrom('2020-09-30', '2024-02-29')),
    unit: optional(line),
    contact: optional(line),
    cover: optional(
      given(
        fc.record({
          emblem: optional(fc.constant('figures/ตรา.png')),
          emblemAlt: optional(line),
          lines: optional(fc.array(line, { maxLength: 2 })),
        }),
      ),
    ),
    executiveSummary: optional(content),
    signatures: optional(
      fc.array(given(fc.record({ role: optional(line), name: optional(line) })), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
    profile: optional(
      fc.record({
        sections: fc.tuple(
          fc.record({
            number: fc.constant(1),
            groups: fc.tuple(
              fc.record({
                label: fc.constant('ก'),
                topics: fc.tuple(
                  fc.record({ number: fc.constant(1), answers: fc.array(content, { maxLength: 2 }) }),
                ),
              }),
            ),
          }),
        ),
      }),
    ),
    categories: optional(
      fc
        .subarray([1, 2, 3, 4, 5, 6], { maxLength: 2 })
        .chain((numbers) => fc.tuple(...numbers.map(category))),
    ),
    scores: optional(fc.constant({ '1.1': 350 })),
    plans: optional(
      fc.array(
        fc.record({
          title: line,
          horizonYears: fc.constantFrom(1, 3),
          activities: fc.tuple(fc.record({ activity: line, progress: content })),
        }),
        { minLength: 1, maxLength: 1 },
      ),
    ),
    followUps: optional(
      fc.tuple(
        fc.record({
          roundMonths: fc.constantFrom(6, 9),
          activities: fc.tuple(given(fc.record({ activity: line, unit: optional(line) }))),
        }),
      ),
    ),
    appendices: optional(fc.array(fc.record({ title: line, content }), { maxLength: 2 })),
  }),
) as unknown as fc.Arbitrary<ReportInput>;
