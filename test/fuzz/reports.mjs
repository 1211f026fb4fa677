// Reports: valid ones with any text in them, and valid ones in which something has been put out of order.
import fc from 'fast-check';
import { anyText, markdownOf, textOf } from './texts.mjs';

const STYLES = ['decimal-paren', 'decimal-dot', 'dash', 'bullet', 'thai-letters', 'thai-digits'];

/** Texts, pieces of text and blocks, of so many words and so many of each in each other. */
function content({ words, parts, most }) {
  const text = textOf(words);
  /** Not empty once it is squeezed. */
  const some = text.map((any) => `ก ${any}`);
  const inline = fc.oneof(
    some,
    fc
      .array(
        fc.oneof(
          some,
          fc.record({ type: fc.constantFrom('bold', 'italic', 'underline'), text: some }),
          fc.record({
            type: fc.constant('link'),
            target: fc.constant('https://example.go.th/ก'),
            text: some,
          }),
          fc.constant({ type: 'break' }),
        ),
        { minLength: 1, maxLength: most },
      )
      .map((pieces) => ['ก', ...pieces]),
  );
  const { block } = fc.letrec((tie) => ({
    item: fc.record(
      {
        text: inline,
        marker: fc.constantFrom('1)', '-', '๒.', '(ก)', '1.2.3', '•'),
        children: fc.array(tie('block'), { maxLength: 2 }),
      },
      { requiredKeys: ['text'] },
    ),
    block: fc.oneof(
      { depthSize: 'small' },
      fc.record({ type: fc.constantFrom('heading', 'paragraph', 'note'), text: inline }),
      fc.record({
        type: fc.constant('list'),
        style: fc.constantFrom(...STYLES),
        items: fc.array(tie('item'), { minLength: 1, maxLength: most }),
      }),
      fc
        .tuple(
          fc.integer({ min: 1, max: most }),
          fc.array(fc.array(inline, { minLength: most, maxLength: most }), { minLength: 1, maxLength: most }),
        )
        .map(([columns, rows]) => ({
          type: 'table',
          headerRows: rows.length > 1 ? 1 : 0,
          rows: rows.map((row) => row.slice(0, columns)),
        })),
    ),
  }));
  // A link that may not be followed is refused with the whole report.
  const markdown = markdownOf(parts, text).map((any) =>
    any.replaceAll('javascript:', 'https://example.go.th/'),
  );
  const paragraph = { type: 'paragraph', text: 'ก' };
  return {
    some,
    inline,
    blocks: fc.oneof(markdown, fc.array(block, { maxLength: most })),
    /** Not empty: what is has no heading. */
    filled: fc.oneof(
      markdown.map((any) => `ก\n\n${any}`),
      fc.array(block, { maxLength: most }).map((any) => [paragraph, ...any]),
    ),
  };
}

/** Valid reports of so many levels and parts. */
function reportOf({ levels, ...size }) {
  const { some, inline, blocks, filled } = content(size);
  const statement = fc.oneof(
    some,
    fc.record(
      { text: inline, points: fc.array(inline, { maxLength: size.most }), met: fc.boolean() },
      { requiredKeys: ['text'] },
    ),
  );
  const statements = fc.array(statement, { maxLength: size.most });
  const evidence = fc.record(
    {
      title: some,
      year: fc.integer({ min: 2555, max: 2580 }),
      unit: some,
      link: fc.constant('https://example.go.th/ก?ข=(1)'),
      file: fc.constantFrom('หลักฐาน/แผน (1).pdf', '{{x}}.docx', '<a>&amp;.jpg', '๑/น้ำ.png'),
    },
    { requiredKeys: ['title'] },
  );
  const level = (name) =>
    fc.record(
      {
        level: fc.constant(name),
        criteria: statements,
        guidelines: statements,
        result: blocks,
        evidence: fc.array(evidence, { maxLength: size.most }),
        passed: fc.boolean(),
        recommendation: filled,
      },
      { requiredKeys: ['level', 'result'] },
    );
  return fc
    .record(
      {
        agency: some,
        fiscalYear: fc.integer({ min: 2555, max: 2580 }),
        roundMonths: fc.constantFrom(6, 9, 12),
        title: some,
        unit: some,
        contact: some,
        executiveSummary: filled,
        levels: fc.tuple(...levels.map(level)),
        appendices: fc.array(fc.record({ title: some, content: filled }), { maxLength: 2 }),
      },
      { requiredKeys: ['agency', 'fiscalYear', 'levels'] },
    )
    .map(({ levels, ...rest }) => ({
      ...rest,
      categories: [{ number: 1, items: [{ code: '1.1', levels }] }],
    }));
}

/** Some pages. */
export const largeReport = reportOf({
  levels: ['basic', 'advance', 'significance'],
  words: 12,
  parts: 30,
  most: 4,
});

/** A page or two: what goes wrong in a long report mostly goes wrong in a short one, many times sooner. */
export const smallReport = reportOf({ levels: ['basic'], words: 4, parts: 8, most: 2 });

/** Puts a value in the place of another, somewhere. */
function disturb(value, path, put) {
  if (path.length === 0 || typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  if (keys.length === 0) return put;
  const key = keys[path[0] % keys.length];
  const changed = Array.isArray(value) ? [...value] : { ...value };
  changed[key] = disturb(value[key], path.slice(1), put);
  return changed;
}

const disturbedReport = fc
  .tuple(
    fc.oneof({ weight: 1, arbitrary: largeReport }, { weight: 9, arbitrary: smallReport }),
    fc.array(fc.nat(50), { minLength: 1, maxLength: 9 }),
    fc.oneof(fc.jsonValue(), anyText, fc.constantFrom(undefined, NaN, -1, '2563', '__proto__')),
  )
  .map(([report, path, put]) => disturb(report, path, put));

/** What people and programs put into data by mistake, and what they put there on purpose. */
export const anyValue = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, maxDepth: 3 }),
  },
  { weight: 2, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: disturbedReport },
);
