import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { extraViolations, parseExtraSchema, type ExtraSchema } from '../../src/report/extra-schema/index.js';

const schemaOf = (level: unknown, $defs?: unknown): ExtraSchema => {
  const read = parseExtraSchema({ ...($defs !== undefined && { $defs }), properties: { level } });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.schema;
};

/** What is found in the custom fields of one level. */
const found = (extra: unknown, level: unknown, $defs?: unknown) =>
  extraViolations(
    { categories: [{ items: [{ code: '1.1', levels: [{ level: 'basic', extra }] }] }] },
    schemaOf(level, $defs),
  );

const problemsOf = (value: unknown) => {
  const read = parseExtraSchema(value);
  return 'problems' in read ? read.problems : [];
};

describe('custom fields by a schema', () => {
  const level = {
    type: 'object',
    properties: {
      owner: { type: 'string', description: 'ผู้รับผิดชอบ', enum: ['กองแผนงาน', 'กองคลัง'] },
      budget: { type: 'number', minimum: 0 },
      due: { format: 'date' },
    },
    required: ['owner'],
    additionalProperties: false,
  };

  it('are found at their place, with what the schema says of them and what was meant', () => {
    const holder = ['categories', 0, 'items', 0, 'levels', 0];
    expect(found({ owner: 'กองแผนงา', budget: -1, due: '2568-13-01', ower: 1 }, level)).toMatchObject([
      {
        holder,
        path: ['owner'],
        meaning: 'ผู้รับผิดชอบ',
        problem: { code: 'unknown-value', suggestion: 'กองแผนงาน' },
      },
      { path: ['budget'], problem: { code: 'out-of-range', minimum: 0 } },
      { path: ['due'], problem: { code: 'bad-date' } },
      { path: ['ower'], problem: { code: 'unknown-key', suggestion: 'owner' } },
    ]);
    expect(found({ owner: 'กองคลัง', budget: 12 }, level)).toEqual([]);
  });

  it('are missed where a part has none at all', () => {
    expect(found(undefined, level)).toMatchObject([
      { path: ['owner'], problem: { code: 'missing' }, meaning: 'ผู้รับผิดชอบ' },
    ]);
  });

  it('are told of every kind of part', () => {
    const required = { required: ['a'] };
    const read = parseExtraSchema({
      properties: Object.fromEntries(
        ['report', 'item', 'level', 'criterion', 'guideline', 'indicator', 'activity'].map((kind) => [
          kind,
          required,
        ]),
      ),
    });
    const report = {
      categories: [
        { items: [{ code: '1.1', levels: [{ level: 'basic', criteria: ['ก'], guidelines: ['ข'] }] }] },
      ],
      results: { items: [{ code: '7.1', indicators: [{}] }] },
      plans: [{ activities: [{}] }],
    };
    const holders = extraViolations(report, (read as { schema: ExtraSchema }).schema)!.map(({ holder }) =>
      holder.join('.'),
    );
    expect(holders).toEqual([
      '',
      'categories.0.items.0',
      'categories.0.items.0.levels.0',
      'categories.0.items.0.levels.0.criteria.0',
      'categories.0.items.0.levels.0.guidelines.0',
      'results.items.0.indicators.0',
      'plans.0.activities.0',
    ]);
  });
});

const scalar = fc.constantFrom(
  ...[
    { type: 'string', minLength: 2 },
    { type: 'string', maxLength: 3 },
    { type: 'integer', minimum: 1 },
  ],
  ...[
    { type: 'number', exclusiveMaximum: 5 },
    { type: 'number', exclusiveMinimum: 0, multipleOf: 2 },
  ],
  ...[
    { enum: ['a', 1, null, [1]] },
    { const: { a: 1 } },
    { type: ['string', 'null'] },
    { pattern: '^[a-c]+$' },
  ],
  ...[{ type: 'boolean' }, true, { pattern: 'a|b{2}' }],
);
const schema = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.record({
      type: fc.constant('object'),
      properties: fc.record({ a: tie('node'), b: tie('node') }, { requiredKeys: [] }),
      required: fc.constantFrom([], ['a'], ['a', 'b']),
      additionalProperties: fc.constantFrom(true, false, { type: 'string' }),
    }),
    fc.record({
      type: fc.constant('array'),
      items: tie('node'),
      minItems: fc.constantFrom(0, 1),
      maxItems: fc.constantFrom(1, 3),
      uniqueItems: fc.boolean(),
    }),
    fc.record({ anyOf: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie('node'), { minLength: 1, maxLength: 2 }) }),
    fc.constant({ $ref: '#/$defs/text' }),
  ),
})).node;
const leaf = fc.constantFrom('', 'a', 'ab', 'abc', 'dddd', 'bb', 0, 1, 2, 4.5, 7, null, true, [1]);
const data = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('node')),
    fc.array(tie('node'), { maxLength: 4 }),
  ),
})).node;

describe('the schemas that are understood', () => {
  it('mean what Ajv takes them for', () => {
    const ajv = new Ajv2020({ strict: false });
    const $defs = { text: { type: 'string', minLength: 1 } };
    fc.assert(
      fc.property(schema, data, (each, value) => {
        const holds = ajv.compile({ $defs, properties: { x: each } })({ x: value });
        const own = found({ x: value }, { properties: { x: each } }, $defs);
        expect(own!.length === 0).toBe(holds);
      }),
      { numRuns: 600 },
    );
  });

  it('are told where they ask for what is not supported, with what was meant', () => {
    const level = {
      typ: 'string',
      properties: { a: { type: 'strin' }, b: { $ref: '#/$defs/none' } },
      format: 'uri',
    };
    expect(problemsOf({ properties: { level, levle: {} }, propertis: {} })).toMatchObject([
      { path: ['propertis'], problem: { code: 'unknown-key', suggestion: 'properties' } },
      { path: ['properties', 'level', 'typ'], problem: { code: 'unknown-key', suggestion: 'type' } },
      {
        path: ['properties', 'level', 'properties', 'a', 'type'],
        problem: { code: 'unknown-value', suggestion: 'string' },
      },
      { problem: { code: 'unknown-reference' } },
      { path: ['properties', 'level', 'format'], problem: { code: 'unknown-value', allowed: ['date'] } },
      { path: ['properties', 'levle'], problem: { code: 'unknown-key', suggestion: 'level' } },
    ]);
  });
});

describe('a hostile schema', () => {
  it.each([
    ...['(a+)+$', '(a|a)*b', '(a|b|ab)*c', '^(a?){40}a{40}$', 'a*a*a*b', '^a*a*a*a*b$', '(a*b?){9}'],
    ...[
      '((a)*)*',
      '(?:a{0,100}){0,100}',
      'a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?b',
      `${'a'.repeat(400)}`,
    ],
  ])('is refused for a pattern that may be matched without an end: %s', (pattern) => {
    expect(problemsOf({ properties: { level: { pattern } } })).toMatchObject([
      { problem: { code: 'pattern-too-costly' } },
    ]);
  });

  it.each(['(', '(a)\\1', '(?=a)b', '(?<!a)b', '[', 'a{2,1}'])(
    'is refused for a pattern that is wrong or looks around: %s',
    (pattern) => {
      expect(problemsOf({ properties: { level: { pattern } } })).toMatchObject([
        { problem: { code: 'bad-pattern' } },
      ]);
    },
  );

  it.each([
    '^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$',
    '^\\d+(\\.\\d+)?$',
    '^(กอง|สำนัก|ศูนย์).+$',
    '^[ก-๙ ]{1,40}$',
    '^\\p{L}{2}-\\d{4}$',
  ])('may have the usual ones: %s', (pattern) => {
    expect(problemsOf({ properties: { level: { pattern } } })).toEqual([]);
  });

  it('does not match long texts', () => {
    const level = { properties: { a: { pattern: '^.*.*b$' } } };
    expect(found({ a: 'a'.repeat(50_000) }, level)).toMatchObject([{ problem: { code: 'text-too-long' } }]);
  });

  it('that goes on without an end is given up', () => {
    const loop = { anyOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/b' }] };
    expect(found({ x: 1 }, { $ref: '#/$defs/a' }, { a: loop, b: loop })).toBeUndefined();
    expect(found({ x: 1 }, { $ref: '#/$defs/a' }, { a: { $ref: '#/$defs/a' } })).toBeUndefined();
  });

  it('is refused where it nests too deep, and takes names that every object has for names', () => {
    let deep: unknown = {};
    for (let i = 0; i < 30; i++) deep = { items: deep };
    expect(problemsOf({ properties: { level: deep } })).toMatchObject([
      { problem: { code: 'schema-too-deep' } },
    ]);
    const named = JSON.parse(
      '{"properties":{"__proto__":{"type":"string"},"constructor":{}},"required":["toString"]}',
    ) as object;
    expect(found({ a: 1 }, named)).toMatchObject([{ path: ['toString'], problem: { code: 'missing' } }]);
    expect(problemsOf(JSON.parse('{"properties":{"__proto__":{}}}'))).toMatchObject([
      { problem: { code: 'unknown-key' } },
    ]);
    expect(problemsOf({ properties: { level: { $ref: '#/$defs/__proto__' } } })).toMatchObject([
      { problem: { code: 'unknown-reference' } },
    ]);
  });
});
