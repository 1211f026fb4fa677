import type * as z from 'zod';
import { type ReportPath, type IssueDetail, meantName, shownValue } from '../core/index.js';
import { readLevelName } from './read-level-name.js';

export interface LocatedDetail {
  readonly path: ReportPath;
  readonly detail: IssueDetail;
}

type ZodIssue = z.core.$ZodIssue;

/** Converts an issue of zod to one or more of ours. */
export function fromZodIssue(issue: ZodIssue, root: unknown): readonly LocatedDetail[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  return fromIssue(issue, path, valueAt(root, path));
}

function fromIssue(issue: ZodIssue, path: ReportPath, value: unknown): readonly LocatedDetail[] {
  const one = (detail: IssueDetail): readonly LocatedDetail[] => [{ path, detail }];
  switch (issue.code) {
    case 'invalid_type':
      return one(typeMismatch(issue.expected, value));
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], detail: { code: 'unknown-key', key } }));
    case 'invalid_value':
      return one(unknownValue(value, issue.values.map(String)));
    case 'invalid_union':
      return fromUnion(issue, path, value);
    case 'too_small':
      return one(
        issue.origin === 'array' || issue.origin === 'string'
          ? { code: 'empty', expected: issue.origin === 'array' ? 'list' : 'text' }
          : {
              code: 'out-of-range',
              found: String(value),
              minimum: Number(issue.minimum),
              ...(issue.inclusive === false && { isAbove: true }),
            },
      );
    case 'too_big':
      return one(
        issue.origin === 'array'
          ? { code: 'too-many', found: lengthOf(value), maximum: Number(issue.maximum) }
          : { code: 'out-of-range', found: String(value), maximum: Number(issue.maximum) },
      );
    case 'custom':
      return one(
        (issue.params?.['issue'] as IssueDetail | undefined) ?? { code: 'invalid', reason: issue.message },
      );
    default:
      return one({ code: 'invalid', reason: issue.message });
  }
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
  record: 'object',
};

/** The type of a value, as messages name it. */
export function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : String(value);
  return typeof value === 'object' ? classOf(value) : (KINDS[typeof value] ?? typeof value);
}

/** The class of an object that is more than its fields, such as a Date or a Map. */
function classOf(value: object): string {
  const shown = shownValue(value);
  return shown === 'Object' || shown === 'Proxy' ? 'object' : shown;
}

function typeMismatch(zodName: string, value: unknown): IssueDetail {
  const expected = KINDS[zodName] ?? zodName;
  if (value === undefined) return { code: 'missing', expected };
  const wantsNumber = expected === 'number' || expected === 'integer';
  if (wantsNumber && typeof value === 'string' && /\d|[๐-๙]/u.test(value)) {
    return { code: 'number-as-text', found: value };
  }
  return { code: 'wrong-type', expected, found: kindOf(value) };
}

function unknownValue(value: unknown, allowed: readonly string[]): IssueDetail {
  if (value === undefined) return { code: 'missing', expected: allowed.join(' / ') };
  const numeric = allowed.every((option) => /^\d+$/u.test(option));
  if (numeric && typeof value === 'string') return { code: 'number-as-text', found: value };
  if (typeof value === 'object') return { code: 'wrong-type', expected: 'text', found: kindOf(value) };
  const suggestion = numeric ? undefined : meantValue(String(value), allowed);
  return { code: 'unknown-value', found: String(value), allowed, ...(suggestion && { suggestion }) };
}

/** A level may be named as reports print it, in Thai too. */
function meantValue(value: string, allowed: readonly string[]): string | undefined {
  const meant = meantName(value, allowed);
  if (meant !== undefined || !allowed.includes('significance')) return meant;
  return readLevelName(value)?.level;
}

/** The intended branch of a union is the one whose issues are about the content of the value, not about its type. */
function fromUnion(
  issue: Extract<ZodIssue, { code: 'invalid_union' }>,
  path: ReportPath,
  value: unknown,
): readonly LocatedDetail[] {
  const meant = issue.errors.filter((branch) => !branch.some((inner) => isAboutKind(inner)));
  const branch = meant.toSorted((a, b) => deepest(b) - deepest(a))[0];
  if (branch && branch.length > 0) {
    return branch.flatMap((inner) => {
      const keys = inner.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
      return fromIssue(inner, [...path, ...keys], valueAt(value, keys));
    });
  }
  if (issue.discriminator !== undefined) {
    return [
      { path, detail: unknownValue(value, ('options' in issue ? (issue.options ?? []) : []).map(String)) },
    ];
  }
  const expected = unionKind(new Set(issue.errors.flatMap((inner) => inner.flatMap(expectedKind))));
  if (value === undefined) return [{ path, detail: { code: 'missing', expected } }];
  return [{ path, detail: { code: 'wrong-type', expected, found: kindOf(value) } }];
}

/** The unions of a report are text, content (Markdown or blocks) and statements; each has a name in messages. */
function unionKind(kinds: ReadonlySet<string>): string {
  if (!kinds.has('text')) return [...kinds].join(' / ');
  if (kinds.has('object')) return kinds.has('list') ? 'text' : 'statement';
  return kinds.has('list') ? 'blocks' : 'text';
}

const isAboutKind = (issue: ZodIssue): boolean =>
  issue.path.length === 0 &&
  (issue.code === 'invalid_type' ||
    (issue.code === 'invalid_union' && issue.errors.every((b) => b.some(isAboutKind))));

const deepest = (branch: readonly ZodIssue[]): number =>
  Math.max(0, ...branch.map((issue) => (issue.code === 'unrecognized_keys' ? 0 : issue.path.length + 1)));

const expectedKind = (issue: ZodIssue): readonly string[] =>
  issue.code === 'invalid_type'
    ? [KINDS[issue.expected] ?? issue.expected]
    : issue.code === 'invalid_union'
      ? issue.errors.flatMap((branch) => branch.flatMap(expectedKind))
      : [];

/** The value at a path; undefined if there is none. Own keys only. */
export function valueAt(root: unknown, path: ReportPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    root,
  );
}
