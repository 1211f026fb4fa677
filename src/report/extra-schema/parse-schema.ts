import { suggest, type IssueDetail, type ReportPath, type SchemaDetail } from '../../core/index.js';
import { JSON_TYPES, jsonType, KINDS, type JsonType } from './json-type.js';
import { safePattern } from './pattern.js';
import type { Schema } from './schema.js';

/** Something wrong with a schema, at a path in it. */
export interface SchemaProblem {
  readonly path: ReportPath;
  readonly problem: IssueDetail | SchemaDetail;
}

/** Schemas in each other; values in `extra` are at most 8 deep. */
const MAX_DEPTH = 16;

/** Keywords that say something to people or editors alone. */
const NOTES = [
  '$schema',
  '$id',
  '$comment',
  '$defs',
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
];
const KEYWORDS = [
  ...[
    'type',
    'enum',
    'const',
    'properties',
    'required',
    'additionalProperties',
    'items',
    'minItems',
    'maxItems',
  ],
  ...['uniqueItems', 'minLength', 'maxLength', 'pattern', 'format', 'minimum', 'maximum', 'exclusiveMinimum'],
  ...['exclusiveMaximum', 'multipleOf', 'anyOf', 'oneOf', 'allOf', '$ref'],
];
const KNOWN = new Set([...NOTES, ...KEYWORDS]);

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => jsonType(value) === 'object';

/** Reads one schema, and those that it refers to in `$defs`. */
export function createParser(definitions: unknown, problems: SchemaProblem[]) {
  const defs = isFields(definitions) ? definitions : {};
  const parsed = new Map<string, Schema>();
  const report = (path: ReportPath, problem: SchemaProblem['problem']): undefined => {
    problems.push({ path, problem });
  };
  const wrong = (path: ReportPath, expected: string, value: unknown): undefined =>
    report(path, { code: 'wrong-type', expected, found: KINDS[jsonType(value)] });

  const parse = (value: unknown, path: ReportPath, depth = 0): Schema => {
    if (depth > MAX_DEPTH) {
      report(path, { code: 'schema-too-deep', maximum: MAX_DEPTH });
      return {};
    }
    if (typeof value === 'boolean') return value ? {} : { isNothing: true };
    if (!isFields(value)) return wrong(path, 'object', value) ?? {};
    for (const key of Object.keys(value))
      if (!KNOWN.has(key)) {
        const suggestion = suggest(key, KEYWORDS);
        report([...path, key], { code: 'unknown-key', key, ...(suggestion !== undefined && { suggestion }) });
      }
    const has = (key: string): boolean => Object.hasOwn(value, key);
    const number = (key: string, isCount = false): number | undefined => {
      if (!has(key)) return undefined;
      const found = value[key];
      if (typeof found === 'number' && (!isCount || (Number.isInteger(found) && found >= 0))) return found;
      return wrong([...path, key], isCount ? 'integer' : 'number', found);
    };
    const inside = (key: string): Schema | undefined =>
      has(key) ? parse(value[key], [...path, key], depth + 1) : undefined;
    const all = (key: string): readonly Schema[] | undefined => {
      const found = value[key];
      if (!has(key)) return undefined;
      if (!Array.isArray(found) || found.length === 0) return wrong([...path, key], 'list', found);
      return found.map((each, index) => parse(each, [...path, key, index], depth + 1));
    };
    const schema = {
      types: has('type') ? typesOf(value['type'], [...path, 'type']) : undefined,
      enum: has('const')
        ? [value['const']]
        : has('enum')
          ? listOf(value['enum'], [...path, 'enum'])
          : undefined,
      properties: has('properties')
        ? fieldsOf(value['properties'], [...path, 'properties'], depth)
        : undefined,
      required: has('required') ? textsOf(value['required'], [...path, 'required']) : undefined,
      otherProperties:
        value['additionalProperties'] === false ? (false as const) : inside('additionalProperties'),
      items: inside('items'),
      minItems: number('minItems', true),
      maxItems: number('maxItems', true),
      uniqueItems: value['uniqueItems'] === true || undefined,
      minLength: number('minLength', true),
      maxLength: number('maxLength', true),
      pattern: has('pattern') ? patternOf(value['pattern'], [...path, 'pattern']) : undefined,
      isDate: has('format') ? formatOf(value['format'], [...path, 'format']) : undefined,
      minimum: number('minimum'),
      maximum: number('maximum'),
      exclusiveMinimum: number('exclusiveMinimum'),
      exclusiveMaximum: number('exclusiveMaximum'),
      multipleOf: number('multipleOf'),
      anyOf: all('anyOf'),
      oneOf: all('oneOf'),
      allOf: all('allOf'),
      reference: has('$ref') ? referenceOf(value['$ref'], [...path, '$ref']) : undefined,
      meaning: meaningOf(value),
    };
    if (schema.multipleOf !== undefined && schema.multipleOf <= 0)
      report([...path, 'multipleOf'], {
        code: 'out-of-range',
        found: String(schema.multipleOf),
        minimum: 0,
        isAbove: true,
      });
    return Object.fromEntries(Object.entries(schema).filter(([, each]) => each !== undefined));
  };

  const typesOf = (value: unknown, path: ReportPath): readonly JsonType[] | undefined => {
    const names = Array.isArray(value) ? (value as unknown[]) : [value];
    const bad = names.find((name) => !JSON_TYPES.includes(name as JsonType));
    if (bad === undefined && names.length > 0) return names as JsonType[];
    const suggestion = typeof bad === 'string' ? suggest(bad, JSON_TYPES) : undefined;
    return report(path, {
      code: 'unknown-value',
      found: String(bad),
      allowed: JSON_TYPES,
      ...(suggestion !== undefined && { suggestion }),
    });
  };
  const listOf = (value: unknown, path: ReportPath): readonly unknown[] | undefined =>
    Array.isArray(value) ? (value as unknown[]) : wrong(path, 'list', value);
  const textsOf = (value: unknown, path: ReportPath): readonly string[] | undefined => {
    if (!Array.isArray(value)) return wrong(path, 'list', value);
    const bad = value.findIndex((each) => typeof each !== 'string');
    return bad < 0 ? (value as string[]) : wrong([...path, bad], 'text', value[bad]);
  };
  const fieldsOf = (value: unknown, path: ReportPath, depth: number) => {
    if (!isFields(value)) return wrong(path, 'object', value);
    return new Map(Object.entries(value).map(([key, each]) => [key, parse(each, [...path, key], depth + 1)]));
  };
  const patternOf = (value: unknown, path: ReportPath) => {
    if (typeof value !== 'string') return wrong(path, 'text', value);
    const pattern = safePattern(value);
    return 'code' in pattern ? report(path, pattern) : pattern;
  };
  const formatOf = (value: unknown, path: ReportPath): true | undefined =>
    value === 'date'
      ? true
      : report(path, { code: 'unknown-value', found: String(value).slice(0, 40), allowed: ['date'] });
  const referenceOf = (value: unknown, path: ReportPath): (() => Schema) | undefined => {
    const name = typeof value === 'string' ? /^#\/\$defs\/([^/~%]+)$/u.exec(value)?.[1] : undefined;
    if (name === undefined || !Object.hasOwn(defs, name))
      return report(path, { code: 'unknown-reference', reference: String(value).slice(0, 60) });
    return () => parsed.get(name) ?? {};
  };
  for (const [name, each] of Object.entries(defs)) parsed.set(name, parse(each, ['$defs', name]));
  return parse;
}

const meaningOf = ({ description, title }: Fields): string | undefined => {
  const found = [description, title].find((each) => typeof each === 'string' && each.trim() !== '');
  return found === undefined ? undefined : String(found).trim().slice(0, 120);
};
