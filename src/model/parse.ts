import { limitsWith, type Limits } from '../limits/index.js';
import { checkValue } from './check-value.js';
import { crossCheck } from './cross-check.js';
import type { Issue } from './issue.js';
import { reportSchema, type Report } from './report.js';

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

/** Reads any value as a report: gives the report, or all that is wrong with the value. Throws nothing. */
export function parseReport(input: unknown, { limits }: ParseOptions = {}): ParseResult {
  const checked = checkValue(reportSchema, input, crossCheck, limitsWith(limits));
  return checked.ok ? { ok: true, report: checked.value, replaced: checked.replaced } : checked;
}
