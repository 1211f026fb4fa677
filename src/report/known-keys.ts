import type * as z from 'zod';
import { meantName, type ReportPath } from '../core/index.js';
import type { LocatedDetail } from './zod-issue.js';

type Schema = z.core.$ZodTypes;

/** The keys that the object at a path may have, by the schema of the root value. */
export function knownKeys(schema: z.ZodType, path: ReportPath, root: unknown): readonly string[] {
  let schemas = options(schema as unknown as Schema, root);
  let value = root;
  for (const key of path) {
    value = child(value, key);
    schemas = schemas.flatMap((candidate) => step(candidate, key)).flatMap((next) => options(next, value));
  }
  const keys = schemas.flatMap((candidate) =>
    candidate._zod.def.type === 'object' ? Object.keys(candidate._zod.def.shape) : [],
  );
  return [...new Set(keys)];
}

/** An unknown key with the one that it most likely means, if any; other issues as they are. `root`: the value that was checked. */
export function withMeantKey(schema: z.ZodType, issue: LocatedDetail, root: unknown): LocatedDetail {
  if (issue.detail.code !== 'unknown-key') return issue;
  const suggestion = meantName(issue.detail.key, knownKeys(schema, issue.path.slice(0, -1), root));
  return suggestion === undefined ? issue : { ...issue, detail: { ...issue.detail, suggestion } };
}

const child = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;

/** The schemas inside wrappers and unions; of a union, those that fit `type`. */
function options(schema: Schema, value: unknown): readonly Schema[] {
  const def = schema._zod.def;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return options(def.innerType as Schema, value);
    case 'pipe':
      return options(def.in as Schema, value);
    case 'lazy':
      return options(def.getter() as Schema, value);
    case 'union':
      return fitting(
        def.options.flatMap((option) => options(option as Schema, value)),
        value,
      );
    default:
      return [schema];
  }
}

function fitting(schemas: readonly Schema[], value: unknown): readonly Schema[] {
  const type = child(value, 'type');
  const exact = schemas.filter((schema) => {
    const def = schema._zod.def;
    if (def.type !== 'object') return false;
    const shown = (def.shape['type'] as Schema | undefined)?._zod;
    return shown?.values?.has(type as string) ?? false;
  });
  return exact.length > 0 ? exact : schemas;
}

function step(schema: Schema, key: string | number): readonly Schema[] {
  const def = schema._zod.def;
  if (def.type === 'array') return [def.element as Schema];
  if (def.type === 'record') return [def.valueType as Schema];
  const shown = def.type === 'object' ? def.shape[key] : undefined;
  return shown ? [shown as Schema] : [];
}
