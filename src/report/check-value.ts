import type * as z from 'zod';
import { LIMITS, type Limits, formatPath, type Issue, asError } from '../core/index.js';
import { withMeantKey } from './known-keys.js';
import { printable } from './printable.js';
import { measure } from './size.js';
import { fromZodIssue, kindOf, type LocatedDetail, valueAt } from './zod-issue.js';

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value; readonly replaced: number }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Checks a value by a schema and across its fields. Gives the output of the schema and the number of unprintable characters
 * that were removed, or all issues.
 */
export function checkValue<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  crossCheck: (input: unknown) => readonly LocatedDetail[],
  limits: Limits = LIMITS,
): Checked<z.output<Schema>> {
  try {
    const { issues, isVast } = measure(input, limits);
    return issues.length > 0 ? failed(issues) : checkMeasured(schema, input, crossCheck, isVast);
  } catch (error) {
    // A getter or a proxy may throw anything; values nested deeper than the stack allows end it.
    return failed([{ path: [], detail: { code: 'unreadable', reason: reasonOf(error) } }]);
  }
}

function checkMeasured<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  crossCheck: (input: unknown) => readonly LocatedDetail[],
  isVast: boolean,
): Checked<z.output<Schema>> {
  const { value, replaced } = printable(input);
  const parsed = isVast ? untilWrong(schema, value) : schema.safeParse(value);
  const fields = (parsed?.error?.issues ?? []).flatMap((issue) => fromZodIssue(issue, value));
  const siblings = byParent(fields);
  const located = [
    ...ofOneKind(fields).map((issue) => withSuggestion(schema, issue, value, siblings)),
    ...(isVast && !parsed?.success ? [NOT_ALL] : crossCheck(value)),
  ];
  return parsed?.success && located.length === 0
    ? { ok: true, value: parsed.data, replaced }
    : failed(located);
}

/** Issues without those about the size of a value of the wrong type: zod measures everything that has a length. */
function ofOneKind(located: readonly LocatedDetail[]): readonly LocatedDetail[] {
  const wrong = new Set(
    located.filter(({ detail }) => detail.code === 'wrong-type').map(({ path }) => formatPath(path)),
  );
  return located.filter(({ path, detail }) => !SIZES.has(detail.code) || !wrong.has(formatPath(path)));
}

const SIZES: ReadonlySet<string> = new Set(['empty', 'out-of-range', 'too-many']);

const NOT_ALL: LocatedDetail = { path: [], detail: { code: 'not-all-reported' } };

/** A list stops at the first element with an issue. */
const EARLY = {
  abortEarly: true,
} satisfies z.core.ParseContextInternal as z.core.ParseContext<z.core.$ZodIssue>;

/** The result of a schema that stops at the first issue; undefined if there are still too many issues. */
function untilWrong<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.ZodSafeParseResult<z.output<Schema>> | undefined {
  try {
    return schema.safeParse(value, EARLY);
  } catch (error) {
    // Some checks do not stop, and zod puts all their issues on the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A thrown value, which may be anything, as text. */
function reasonOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error);
  } catch {
    return 'unknown';
  }
}

function withSuggestion(
  schema: z.ZodType,
  issue: LocatedDetail,
  input: unknown,
  siblings: Siblings,
): LocatedDetail {
  const { detail, path } = withMeantKey(schema, issue, input);
  if (detail.code !== 'unknown-key' || detail.suggestion !== undefined) return { path, detail };
  const suggestion = missingBeside(issue, input, siblings);
  return suggestion === undefined ? issue : { path, detail: { ...detail, suggestion } };
}

/** What is missing beside unknown fields, and how many those are, by the value that they are in. */
type Siblings = ReadonlyMap<string, { readonly missing: LocatedDetail[]; unknown: number }>;

const parentOf = ({ path }: LocatedDetail): string => formatPath(path.slice(0, -1));

function byParent(all: readonly LocatedDetail[]): Siblings {
  const siblings = new Map<string, { missing: LocatedDetail[]; unknown: number }>();
  for (const each of all) {
    const { code } = each.detail;
    if (each.path.length === 0 || (code !== 'missing' && code !== 'unknown-key')) continue;
    const parent = parentOf(each);
    const known = siblings.get(parent) ?? { missing: [], unknown: 0 };
    siblings.set(parent, known);
    if (code === 'missing') known.missing.push(each);
    else known.unknown += 1;
  }
  return siblings;
}

/** The one field that is missing beside the one that is unknown, if its value could be that field's. */
function missingBeside(issue: LocatedDetail, input: unknown, siblings: Siblings): string | undefined {
  const { missing = [], unknown = 0 } = siblings.get(parentOf(issue)) ?? {};
  const [{ path: meant = [], detail } = {}] = missing;
  if (missing.length !== 1 || unknown !== 1 || detail?.code !== 'missing') return undefined;
  return detail.expected === kindOf(valueAt(input, issue.path)) ? String(meant.at(-1)) : undefined;
}

const failed = (located: readonly LocatedDetail[]): Checked<never> => ({
  ok: false,
  issues: distinct(located),
});

function distinct(located: readonly LocatedDetail[]): readonly Issue[] {
  const issues = new Map<string, Issue>();
  for (const { path, detail } of located) {
    const key = `${formatPath(path)} ${detail.code}`;
    if (!issues.has(key)) issues.set(key, asError(detail, { path }));
  }
  return [...issues.values()];
}
