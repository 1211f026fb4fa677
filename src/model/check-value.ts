import type * as z from 'zod';
import { LIMITS, type Limits } from '../limits/index.js';
import { formatPath, type Issue } from './issue.js';
import { knownKeys } from './known-keys.js';
import { describe } from './messages.js';
import { printable } from './printable.js';
import { tooLarge } from './size.js';
import { suggest } from './suggest.js';
import { fromZodIssue, type LocatedDetail } from './zod-issue.js';

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value; readonly replaced: number }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Checks a value by a schema and across its fields: gives what the schema makes of it and how many unprintable
 * characters it was rid of, or all that is wrong.
 */
export function checkValue<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  crossCheck: (input: unknown) => readonly LocatedDetail[],
  limits: Limits = LIMITS,
): Checked<z.output<Schema>> {
  const large = tooLarge(input, limits);
  if (large.length > 0) return failed(large);
  const { value, replaced } = printable(input);
  const parsed = schema.safeParse(value);
  const fields = (parsed.error?.issues ?? []).flatMap((issue) => fromZodIssue(issue, value));
  const located = [
    ...ofOneKind(fields).map((issue) => withSuggestion(schema, issue, value)),
    ...crossCheck(value),
  ];
  return parsed.success && located.length === 0
    ? { ok: true, value: parsed.data, replaced }
    : failed(located);
}

/** Issues without those about the size of a value that is of the wrong kind: zod measures whatever has a length. */
function ofOneKind(located: readonly LocatedDetail[]): readonly LocatedDetail[] {
  const wrong = new Set(
    located.filter(({ detail }) => detail.code === 'wrong-type').map(({ path }) => formatPath(path)),
  );
  return located.filter(({ path, detail }) => !SIZES.has(detail.code) || !wrong.has(formatPath(path)));
}

const SIZES: ReadonlySet<string> = new Set(['empty', 'out-of-range', 'too-many']);

function withSuggestion(schema: z.ZodType, issue: LocatedDetail, input: unknown): LocatedDetail {
  if (issue.detail.code !== 'unknown-key') return issue;
  const suggestion = suggest(issue.detail.key, knownKeys(schema, issue.path.slice(0, -1), input));
  return suggestion ? { ...issue, detail: { ...issue.detail, suggestion } } : issue;
}

const failed = (located: readonly LocatedDetail[]): Checked<never> => ({
  ok: false,
  issues: distinct(located),
});

function distinct(located: readonly LocatedDetail[]): readonly Issue[] {
  const issues = new Map<string, Issue>();
  for (const { path, detail } of located) {
    const key = `${formatPath(path)} ${detail.code}`;
    if (!issues.has(key)) issues.set(key, { ...detail, path, message: describe(detail) });
  }
  return [...issues.values()];
}
