import type { RoundMonths } from '../round.js';
import type { CategoryInput } from './category.js';
import type { ItemCode, ResultItemCode } from './codes.js';
import type { ContentInput } from './content.js';
import type { CoverInput, SignatureInput } from './front.js';
import type { FollowUpInput, PlanInput } from './plan.js';
import type { ProfileInput } from './profile.js';
import type { ResultsInput } from './results.js';

/** An appendix, on a new page after the categories. */
export interface AppendixInput {
  /** Its title. */
  readonly title: string;
  /** What it holds. */
  readonly content: ContentInput;
}

/** An address behind a link of a report that was read out of a PDF. */
export interface LinkTargetInput {
  /** The code of the item that has the link. */
  readonly item: string;
  /** The level that has the link. */
  readonly level: string;
  /** The address. */
  readonly target: string;
  /** How often the level has it. */
  readonly count?: number | undefined;
}

/**
 * A report as `generateReport` and `parseReport` take it. A parsed report (`Report`) fits too. What is absent is not printed.
 *
 * @example { agency: 'กรมตัวอย่าง', fiscalYear: 2568, categories: [{ number: 1, items: [{ code: '1.1', levels: [{ level: 'basic', result: '…' }] }] }] }
 */
export interface ReportInput {
  /** The standard. There is one. */
  readonly standard?: 'PMQA 4.0' | undefined;
  /** The agency's full name, for example กรมตัวอย่าง. */
  readonly agency: string;
  /** Fiscal year in the Buddhist era, for example 2568. */
  readonly fiscalYear: number;
  /** The round: months since the start of the fiscal year. Default: 12. */
  readonly roundMonths?: RoundMonths | undefined;
  /** The report's name. It may hold the second printed line too, from the word หมวด on. Default: the official one. */
  readonly title?: string | undefined;
  /** Date of the report, `YYYY-MM-DD` in the Common Era; printed in the Buddhist era. */
  readonly date?: string | undefined;
  /** The unit that compiled the report. */
  readonly unit?: string | undefined;
  /** Whom to ask about the report: name, telephone, e-mail, as printed. */
  readonly contact?: string | undefined;
  /** The cover page. Absent: none. */
  readonly cover?: CoverInput | undefined;
  /** บทสรุปผู้บริหาร, the executive summary before the categories. */
  readonly executiveSummary?: ContentInput | undefined;
  /** Who vouches for the report, at least one. */
  readonly signatures?: readonly SignatureInput[] | undefined;
  /** Category 0, the organisational profile. */
  readonly profile?: ProfileInput | undefined;
  /** The categories 1 to 6 that are reported, in the order in which they are printed. */
  readonly categories?: readonly CategoryInput[] | undefined;
  /** Category 7, the results. */
  readonly results?: ResultsInput | undefined;
  /** Scores by item code, 0 to 500, that override the computed ones. */
  readonly scores?: { readonly [code in ItemCode | ResultItemCode]?: number } | undefined;
  /** Improvement plans of one or three years, at least one. */
  readonly plans?: readonly PlanInput[] | undefined;
  /** What has become of the plans, round by round, at least one. */
  readonly followUps?: readonly FollowUpInput[] | undefined;
  /** Appendices, in the order in which they are printed. */
  readonly appendices?: readonly AppendixInput[] | undefined;
  /** Addresses behind the links of a report that was read out of a PDF. Accepted, and not printed. */
  readonly linkTargets?: readonly LinkTargetInput[] | undefined;
  /** Custom fields, for templates: plain data, at most 1,000 values in 8 levels. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}
