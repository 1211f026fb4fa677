import { asError, limitsWith, shownValue, type Limits, type Issue } from '../core/index.js';
import { checkOptions, PARSE } from '../options/index.js';
import { checkValue } from './check-value.js';
import { ReportError } from './error.js';
import { crossCheck } from './cross-check.js';
import { reportSchema, type Report } from './report.js';
import { rememberValid, recall } from './valid-reports.js';

/** A report, or all that is wrong with it. */
export type ParseResult =
  | {
      readonly ok: true;
      readonly report: Report;
      /** Characters that are not visible on a page (controls, zero-width, broken ones) and that were removed or replaced. */
      readonly replaced: number;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** How large a value may be. */
export interface ParseOptions {
  /** Limits on the size of the value. */
  readonly limits?: Partial<Limits>;
}

/**
 * Reads any value as a report. Gives the report, or all issues of the value; throws `OptionError` for options alone. A parsed report is not checked again
 * until it is modified.
 */
export function parseReport(input: unknown, given: ParseOptions = {}): ParseResult {
  const options = checkOptions(PARSE, given);
  const parsed = validReport(input, options);
  return parsed.ok ? { ...parsed, report: rememberValid(parsed.report, limitsWith(options.limits)) } : parsed;
}

/** Like `parseReport`, for callers that do not expose the report. */
export function validReport(input: unknown, { limits }: ParseOptions = {}): ParseResult {
  const other = otherClass(input);
  if (other !== undefined)
    return { ok: false, issues: [asError({ code: 'not-a-report', found: other }, { path: [] })] };
  const all = limitsWith(limits);
  const known = recall(input, all);
  if (known) return { ok: true, report: known, replaced: 0 };
  const checked = checkValue(reportSchema, input, crossCheck, all);
  return checked.ok ? { ok: true, report: checked.value, replaced: checked.replaced } : checked;
}

/** The report that an argument is. Throws `ReportError` with all issues of anything else. */
export function reportArgument(input: unknown): Report {
  const parsed = validReport(input);
  if (!parsed.ok) throw new ReportError(parsed.issues);
  return parsed.report;
}

/** What `parseReport`, `importReport` or `extractReportFolder` gave, in place of the report in it. */
function isWrapped(input: object): boolean {
  try {
    const { report, agency, fiscalYear } = input as Readonly<Record<string, unknown>>;
    return typeof report === 'object' && report !== null && agency === undefined && fiscalYear === undefined;
  } catch {
    return false;
  }
}

/** The class of an object that holds no fields of a report, such as a promise of one or the bytes of its file. */
function otherClass(input: unknown): string | undefined {
  if (typeof input === 'string') return 'text';
  if (typeof input !== 'object' || input === null) return undefined;
  if (isWrapped(input)) return '{ report }';
  const shown = shownValue(input);
  return ['Object', 'Array', 'Proxy'].includes(shown) ? undefined : shown;
}
