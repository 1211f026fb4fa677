// Reports: valid ones with any text in them, and valid ones in which something has been put out of order.
import fc from 'fast-check';
import { anyMarkdown, anyText, someText } from './texts.mjs';

const STYLES = ['decimal-paren', 'decimal-dot', 'dash', 'bullet', 'thai-letters', 'thai-digits'];

const inline = fc.oneof(
  someText,
  fc
    .array(
      fc.oneof(
        someText,
        fc.record({ type: fc.constantFrom('bold', 'italic', 'underline'), text: someText }),
        fc.record({
          type: fc.constant('link'),
          target: fc.constant('https://example.go.th/ก'),
          text: someText,
        }),
        fc.constant({ type: 'break' }),
      ),
      { minLength: 1, maxLength: 5 },
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
      items: fc.array(tie('item'), { minLength: 1, maxLength: 4 }),
    }),
    fc
      .tuple(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.array(inline, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      )
      .map(([columns, rows]) => ({
        type: 'table',
        headerRows: rows.length > 1 ? 1 : 0,
        rows: rows.map((row) => row.slice(0, columns)),
      })),
  ),
}));

const statement = fc.oneof(
  someText,
  fc.record(
    { text: inline, points: fc.array(inline, { maxLength: 3 }), met: fc.boolean() },
    { requiredKeys: ['text'] },
  ),
);

const level = (name) =>
  fc.record(
    {
      level: fc.constant(name),
      criteria: fc.array(statement, { maxLength: 3 }),
      guidelines: fc.array(statement, { maxLength: 3 }),
      result: fc.oneof(anyMarkdown, fc.array(block, { maxLength: 6 })),
    },
    { requiredKeys: ['level', 'result'] },
  );

export const anyReport = fc
  .record(
    {
      agency: someText,
      fiscalYear: fc.integer({ min: 2555, max: 2580 }),
      roundMonths: fc.constantFrom(6, 9, 12),
      title: someText,
      unit: someText,
      contact: someText,
      levels: fc.tuple(level('basic'), level('advance'), level('significance')),
    },
    { requiredKeys: ['agency', 'fiscalYear', 'levels'] },
  )
  .map(({ levels, ...rest }) => ({ ...rest, categories: [{ number: 1, items: [{ code: '1.1', levels }] }] }));

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

/** What people and programs put into data by mistake, and what they put there on purpose. */
export const anyValue = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, maxDepth: 3 }),
  fc.jsonValue(),
  fc
    .tuple(
      anyReport,
      fc.array(fc.nat(50), { minLength: 1, maxLength: 9 }),
      fc.oneof(fc.jsonValue(), anyText, fc.constantFrom(undefined, NaN, -1, '2563', '__proto__')),
    )
    .map(([report, path, put]) => disturb(report, path, put)),
);
