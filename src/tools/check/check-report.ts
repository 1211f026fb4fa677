import type { Finding } from '../../core/index.js';
import { fillFromEdition, type Edition } from '../../report/edition/index.js';
import { locateInSource } from '../../read/index.js';
import { parseReport, ReportError, type Report, type ReportInput } from '../../report/index.js';
import type { Rule } from './rule.js';
import { emptyLevels } from './rules/empty-levels.js';
import { evidence, evidenceIds } from './rules/evidence.js';
import { headings } from './rules/headings.js';
import { indicators } from './rules/indicators.js';
import { levelOrder } from './rules/level-order.js';
import { mentions } from './rules/mentions.js';
import { personalData } from './rules/personal-data.js';
import { placeholders } from './rules/placeholders.js';
import { profileAnswers } from './rules/profile-answers.js';
import { references } from './rules/references.js';
import { scores } from './rules/scores.js';
import { ticks } from './rules/ticks.js';
import { wrappedLines } from './rules/wrapped-lines.js';

export interface CheckOptions {
  /** An edition of the standard; its statements stand in where the report has none. */
  readonly criteria?: Edition;
  /** Whether a file that evidence names is there, by its path inside the report's folder; not looked up where absent. */
  readonly exists?: (file: string) => boolean;
}

/** In the order in which findings of one place are told. */
const RULES: readonly Rule[] = [
  ...[placeholders, emptyLevels, mentions, ticks, levelOrder, headings, wrappedLines],
  ...[evidence, evidenceIds, profileAnswers, references, personalData, indicators, scores],
];

/**
 * What is still missing in a report, and what should not stand in it, with file and line where it was read from a file.
 * Throws `ReportError` for a report that is not
 * valid: that is for `parseReport` to tell.
 */
export function checkReport(report: Report | ReportInput, options: CheckOptions = {}): readonly Finding[] {
  const parsed = parseReport(report);
  if (!parsed.ok) throw new ReportError(parsed.issues);
  return locateInSource(report, checkParsed(parsed.report, options));
}

/** The same of a report that was just read, without places in files. */
export function checkParsed(report: Report, { criteria, exists }: CheckOptions = {}): readonly Finding[] {
  const filled = criteria ? fillFromEdition(report, criteria) : report;
  return RULES.flatMap((rule) => rule(filled, { exists, scale: criteria?.scale }));
}
