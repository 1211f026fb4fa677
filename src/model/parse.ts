import { crossCheck } from './cross-check.js';
import { MAXIMUM_DEPTH, tooDeep } from './depth.js';
import { formatPath, type Issue } from './issue.js';
import { knownKeys } from './known-keys.js';
import { describe } from './messages.js';
import { reportSchema, type Report } from './report.js';
import { suggest } from './suggest.js';
import { fromZodIssue, type LocatedDetail } from './zod-issue.js';

export type ParseResult =
  { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads any value as a report: gives the report, or all that is wrong with the value. Throws nothing. */
export function parseReport(input: unknown): ParseResult {
  const deep = tooDeep(input);
  if (deep) return failed([{ path: deep, detail: { code: 'too-deep', maximum: MAXIMUM_DEPTH } }]);
  const parsed = reportSchema.safeParse(input);
  const fields = (parsed.error?.issues ?? []).flatMap((issue) => fromZodIssue(issue, input));
  const located = [...fields.map((issue) => withSuggestion(issue, input)), ...crossCheck(input)];
  return parsed.success && located.length === 0 ? { ok: true, report: parsed.data } : failed(located);
}

function withSuggestion(issue: LocatedDetail, input: unknown): LocatedDetail {
  if (issue.detail.code !== 'unknown-key') return issue;
  const suggestion = suggest(issue.detail.key, knownKeys(reportSchema, issue.path.slice(0, -1), input));
  return suggestion ? { ...issue, detail: { ...issue.detail, suggestion } } : issue;
}

const failed = (located: readonly LocatedDetail[]): ParseResult => ({ ok: false, issues: distinct(located) });

function distinct(located: readonly LocatedDetail[]): readonly Issue[] {
  const issues = new Map<string, Issue>();
  for (const { path, detail } of located) {
    const key = `${formatPath(path)} ${detail.code}`;
    if (!issues.has(key)) issues.set(key, { ...detail, path, message: describe(detail) });
  }
  return [...issues.values()];
}
