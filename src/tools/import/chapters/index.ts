import type { ReportInput } from '../../../report/index.js';
import type { SourceBlock } from '../../../read/index.js';
import type { ImportWarningDetail } from '../../../core/index.js';
import { takePlans } from './plans.js';
import { takeResults } from './results.js';
import { takeSummary } from './summary.js';

/** What a document holds beside its tables of levels. */
export interface Chapters {
  readonly results?: NonNullable<ReportInput['results']>;
  readonly plans?: NonNullable<ReportInput['plans']>;
  readonly summary?: readonly SourceBlock[];
  /** Lines in these chapters that a report has no place for. */
  readonly rest: readonly string[];
  /** What is left of the document. */
  readonly blocks: readonly SourceBlock[];
}

/** Takes the results of category 7, plans and the executive summary out of a document's blocks. */
export function takeChapters(
  blocks: readonly SourceBlock[],
  fiscalYear: number | undefined,
  warn: (warning: ImportWarningDetail) => void,
): Chapters {
  const rest: string[] = [];
  const note = (line: string): void => void rest.push(line);
  const summary = takeSummary(blocks);
  // A plan after the results has indicators and targets too.
  const plans = takePlans(summary.blocks, note);
  const results = takeResults(plans.blocks, fiscalYear, note, warn);
  return {
    ...(results.value && { results: results.value }),
    ...(plans.value && { plans: plans.value }),
    ...(summary.value && { summary: summary.value }),
    rest,
    blocks: results.blocks,
  };
}
