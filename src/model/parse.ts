import { checkValue } from './check-value.js';
import { crossCheck } from './cross-check.js';
import type { Issue } from './issue.js';
import { reportSchema, type Report } from './report.js';

export type ParseResult =
  { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads any value as a report: gives the report, or all that is wrong with the value. Throws nothing. */
export function parseReport(input: unknown): ParseResult {
  const checked = checkValue(reportSchema, input, crossCheck);
  return checked.ok ? { ok: true, report: checked.value } : checked;
}
