import { limitsWith, type Limits, type Issue } from '../core/index.js';
import { checkValue } from './check-value.js';
import { crossCheck } from './cross-check.js';
import { reportSchema, type Report } from './report.js';
import { rememberValid, recall } from './valid-reports.js';

export type ParseResult =
  | {
      readonly ok: true;
      readonly report: Report;
      /** Characters that are not visible on a page (controls, zero-width, broken ones) and that were removed or replaced. */
      readonly replaced: number;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export interface ParseOptions {
  /** Limits on the size of the value. */
  readonly limits?: Partial<Limits>;
}

/**
 * Reads any value as a report. Gives the report, or all issues of the value. Never throws. A parsed report is not checked again
 * until it is modified.
 */
export function parseReport(input: unknown, options: ParseOptions = {}): ParseResult {
  const parsed = validReport(input, options);
  return parsed.ok ? { ...parsed, report: rememberValid(parsed.report, limitsWith(options.limits)) } : parsed;
}

/** Like `parseReport`, for callers that do not expose the report. */
export function validReport(input: unknown, { limits }: ParseOptions = {}): ParseResult {
  const all = limitsWith(limits);
  const known = recall(input, all);
  if (known) return { ok: true, report: known, replaced: 0 };
  const checked = checkValue(reportSchema, input, crossCheck, all);
  return checked.ok ? { ok: true, report: checked.value, replaced: checked.replaced } : checked;
}
