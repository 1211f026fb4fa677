import { suggest, type ReportPath } from '../../core/index.js';
import { EXTRA_KINDS, extraHolders, type ExtraKind } from '../extras.js';
import { createParser, type SchemaProblem } from './parse-schema.js';
import { jsonType, KINDS } from './json-type.js';
import type { Schema } from './schema.js';
import { violations, type Violation } from './validate.js';

/** Schemas of the custom fields of a report's parts. */
export type ExtraSchema = ReadonlyMap<ExtraKind, Schema>;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads what `extra.schema.json` holds: a JSON Schema of an object whose properties are the parts of a report that can have custom
 * fields. All problems at once.
 */
export function parseExtraSchema(
  value: unknown,
): { readonly schema: ExtraSchema } | { readonly problems: readonly SchemaProblem[] } {
  const problems: SchemaProblem[] = [];
  if (jsonType(value) !== 'object')
    return {
      problems: [
        { path: [], problem: { code: 'wrong-type', expected: 'object', found: KINDS[jsonType(value)] } },
      ],
    };
  const { $defs, properties, ...rest } = value as Fields;
  const parse = createParser($defs ?? {}, problems);
  for (const key of Object.keys(rest))
    if (!TOP.has(key)) problems.push({ path: [key], problem: unknown(key, ['properties', '$defs']) });
  const parts = jsonType(properties ?? {}) === 'object' ? (properties ?? {}) : {};
  if (parts !== (properties ?? parts))
    problems.push({
      path: ['properties'],
      problem: { code: 'wrong-type', expected: 'object', found: KINDS[jsonType(properties)] },
    });
  const schema = new Map<ExtraKind, Schema>();
  for (const [key, each] of Object.entries(parts)) {
    if (isKind(key)) schema.set(key, parse(each, ['properties', key]));
    else problems.push({ path: ['properties', key], problem: unknown(key, EXTRA_KINDS) });
  }
  return problems.length > 0 ? { problems } : { schema };
}

const TOP = new Set([
  ...['$schema', '$id', '$comment', 'title', 'description', 'type', 'additionalProperties', 'examples'],
]);

const isKind = (key: string): key is ExtraKind => (EXTRA_KINDS as readonly string[]).includes(key);

function unknown(key: string, known: readonly string[]): SchemaProblem['problem'] {
  const suggestion = suggest(key, known);
  return { code: 'unknown-key', key, ...(suggestion !== undefined && { suggestion }) };
}

/** Steps of checking all custom fields of a report; a schema that asks for more is too costly. */
const MAX_STEPS = 1e6;

/** A value that the schema does not allow, and the part of the report that it is in. */
export interface ExtraViolation extends Violation {
  /** Of the part. */
  readonly holder: ReportPath;
}

/** All custom fields of a report that a schema does not allow; undefined where finding out would take too long. */
export function extraViolations(report: Fields, schema: ExtraSchema): readonly ExtraViolation[] | undefined {
  let left = MAX_STEPS;
  try {
    return extraHolders(report).flatMap(({ kind, path, value }) => {
      const own = schema.get(kind);
      if (!own) return [];
      const extra = (value as Fields | undefined)?.['extra'] ?? {};
      return violations(extra, own, (steps) => {
        left -= steps;
        if (left < 0) throw TOO_COSTLY;
      }).map((each) => ({ ...each, holder: path }));
    });
  } catch (error) {
    // References that lead to themselves end with the stack.
    if (error === TOO_COSTLY || error instanceof RangeError) return undefined;
    throw error;
  }
}

const TOO_COSTLY = new Error('too costly');
