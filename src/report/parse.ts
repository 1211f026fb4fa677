import { limitsWith, type Limits, type Issue } from '../core/index.js';
import { checkValue } from './check-value.js';
import { crossCheck } from './cross-check.js';
import { reportSchema, type Report } from './report.js';
import { rememberValid, recall } from './valid-reports.js';

export type ParseResult =
  | {
      readonly ok: true;
      readonly report: Report;
      /** Characters that no page can show (controls, zero-width, broken ones) and that were taken out or replaced. */
      readonly replaced: number;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export interface ParseOptions {
  /** How large the value may be. */
  readonly limits?: Partial<Limits>;
}

/**
 * Reads any value as a report: gives the report, or all that is wrong with the value. Throws nothing. What it gives is known
 * again as long as it is not changed.
 */
export function parseReport(input: unknown, options: ParseOptions = {}): ParseResult {
  const parsed = validReport(input, options);
  return parsed.ok ? { ...parsed, report: rememberValid(parsed.report, limitsWith(options.limits)) } : parsed;
}

/** The same for a report that is given to nobody. */
export function validReport(input: unknown, { limits }: ParseOptions = {}): ParseResult {
  const all = limitsWith(limits);
  const known = recall(input, all);
  if (known) return { ok: true, report: known, replaced: 0 };
  const checked = checkValue(reportSchema, input, crossCheck, all);
  return checked.ok ? { ok: true, report: checked.value, replaced: checked.replaced } : checked;
}
