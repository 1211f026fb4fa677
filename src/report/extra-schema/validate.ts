import { suggest, type ExtraValueDetail, type IssueDetail, type ReportPath } from '../../core/index.js';
import { isCalendarDate } from '../scalar.js';
import { areEqual, isOfType, jsonType, KINDS } from './json-type.js';
import { MAX_MATCHED } from './pattern.js';
import type { Schema } from './schema.js';

/** A value that a schema does not allow. */
export interface Violation {
  readonly path: ReportPath;
  readonly problem: IssueDetail | ExtraValueDetail;
  readonly meaning?: string;
}

/** What checking may still cost; it throws where that is spent. */
export type Spend = (steps: number) => void;

type Fields = Readonly<Record<string, unknown>>;

/** All that a schema does not allow of a value. */
export function violations(
  value: unknown,
  schema: Schema,
  spend: Spend,
  path: ReportPath = [],
): readonly Violation[] {
  spend(1);
  const { meaning, types, reference } = schema;
  const bad = (problem: Violation['problem'], at = path): readonly Violation[] => [
    { path: at, problem, ...(meaning !== undefined && { meaning }) },
  ];
  if (schema.isNothing) return bad({ code: 'none-fits' });
  if (types && !types.some((type) => isOfType(value, type))) {
    const [expected] = types;
    return bad({ code: 'wrong-type', expected: KINDS[expected!], found: KINDS[jsonType(value)] });
  }
  if (schema.enum) {
    spend(schema.enum.length);
    if (!schema.enum.some((each) => areEqual(each, value))) return bad(notAllowed(value, schema.enum));
  }
  return [
    ...(reference ? violations(value, reference(), spend, path) : []),
    ...(typeof value === 'string' ? textProblems(value, schema, spend).flatMap((each) => bad(each)) : []),
    ...(typeof value === 'number' ? numberProblems(value, schema).flatMap((each) => bad(each)) : []),
    ...(Array.isArray(value) ? ofList(value as unknown[], schema, spend, path, bad) : []),
    ...(jsonType(value) === 'object' ? ofFields(value as Fields, schema, spend, path) : []),
    ...(schema.allOf ?? []).flatMap((each) => violations(value, each, spend, path)),
    ...ofForms(value, schema, spend, path, bad),
  ];
}

type Bad = (problem: Violation['problem'], at?: ReportPath) => readonly Violation[];

function ofForms(value: unknown, { anyOf, oneOf }: Schema, spend: Spend, path: ReportPath, bad: Bad) {
  const fits = (each: Schema): boolean => violations(value, each, spend, path).length === 0;
  const found: Violation[] = [];
  if (anyOf && !anyOf.some(fits))
    found.push(
      ...(anyOf.length === 1 ? violations(value, anyOf[0]!, spend, path) : bad({ code: 'none-fits' })),
    );
  const fitting = oneOf?.filter(fits).length;
  if (fitting === 0) found.push(...bad({ code: 'none-fits' }));
  if (fitting !== undefined && fitting > 1) found.push(...bad({ code: 'several-fit' }));
  return found;
}

function notAllowed(value: unknown, allowed: readonly unknown[]): IssueDetail {
  const shown = (each: unknown): string => (typeof each === 'string' ? each : JSON.stringify(each));
  const found = shown(value).slice(0, 60);
  const all = allowed.slice(0, 20).map(shown);
  const suggestion = suggest(found, all);
  return { code: 'unknown-value', found, allowed: all, ...(suggestion !== undefined && { suggestion }) };
}

function textProblems(text: string, schema: Schema, spend: Spend): readonly Violation['problem'][] {
  const found: Violation['problem'][] = [];
  const { minLength = 0, maxLength = Infinity, pattern, isDate } = schema;
  const { length } = [...text];
  if (length < minLength)
    found.push(
      length === 0
        ? { code: 'empty', expected: 'text' }
        : { code: 'text-too-short', found: length, minimum: minLength },
    );
  if (length > maxLength) found.push({ code: 'text-too-long', found: length, maximum: maxLength });
  if (pattern && text.length > MAX_MATCHED)
    found.push({ code: 'text-too-long', found: length, maximum: MAX_MATCHED });
  else if (pattern) {
    spend(pattern.cost(text.length) / 100);
    if (!pattern.matches(text))
      found.push({ code: 'other-pattern', found: text.slice(0, 60), pattern: pattern.source });
  }
  if (isDate && !isCalendarDate(text)) found.push({ code: 'bad-date', found: text.slice(0, 40) });
  return found;
}

function numberProblems(value: number, schema: Schema): readonly Violation['problem'][] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const found = String(value);
  if (
    (minimum !== undefined && value < minimum) ||
    (maximum !== undefined && value > maximum) ||
    (exclusiveMaximum !== undefined && value >= exclusiveMaximum)
  ) {
    const most = maximum ?? exclusiveMaximum;
    return [
      {
        code: 'out-of-range',
        found,
        ...(minimum !== undefined && { minimum }),
        ...(most !== undefined && { maximum: most }),
      },
    ];
  }
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
    return [{ code: 'out-of-range', found, minimum: exclusiveMinimum, isAbove: true }];
  if (multipleOf !== undefined && !isMultiple(value, multipleOf))
    return [{ code: 'not-a-step', found, step: multipleOf }];
  return [];
}

/** 0.3 is a multiple of 0.1, whatever the machine makes of both. */
const isMultiple = (value: number, step: number): boolean => {
  const times = value / step;
  return Math.abs(times - Math.round(times)) < 1e-9 * Math.max(1, Math.abs(times));
};

function ofList(list: readonly unknown[], schema: Schema, spend: Spend, path: ReportPath, bad: Bad) {
  const { minItems = 0, maxItems = Infinity, items, uniqueItems } = schema;
  if (uniqueItems) spend((list.length * list.length) / 10);
  const isTwice =
    uniqueItems && list.some((one, index) => list.slice(0, index).some((other) => areEqual(one, other)));
  return [
    ...(list.length < minItems ? bad({ code: 'too-few', found: list.length, minimum: minItems }) : []),
    ...(list.length > maxItems ? bad({ code: 'too-many', found: list.length, maximum: maxItems }) : []),
    ...(isTwice ? bad({ code: 'not-unique' }) : []),
    ...(items ? list.flatMap((each, index) => violations(each, items, spend, [...path, index])) : []),
  ];
}

function ofFields(fields: Fields, schema: Schema, spend: Spend, path: ReportPath): readonly Violation[] {
  const { properties, required = [], otherProperties } = schema;
  const missing = required.filter((name) => !Object.hasOwn(fields, name));
  spend(required.length);
  return [
    ...missing.map((name): Violation => {
      const { types, meaning } = properties?.get(name) ?? {};
      return {
        path: [...path, name],
        problem: { code: 'missing', expected: KINDS[types?.[0] ?? 'string'] },
        ...(meaning !== undefined && { meaning }),
      };
    }),
    ...Object.entries(fields).flatMap(([name, value]): readonly Violation[] => {
      const at = [...path, name];
      const own = properties?.get(name);
      if (own) return violations(value, own, spend, at);
      if (otherProperties === undefined) return [];
      if (otherProperties) return violations(value, otherProperties, spend, at);
      const suggestion = suggest(name, [...(properties?.keys() ?? [])]);
      return [
        {
          path: at,
          problem: { code: 'unknown-key', key: name, ...(suggestion !== undefined && { suggestion }) },
        },
      ];
    }),
  ];
}
