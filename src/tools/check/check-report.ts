import { OptionError, shownValue, type Finding, type PictureProblem } from '../../core/index.js';
import { CHECK, checkOptions } from '../../options/index.js';
import { checkedEdition, fillFromEdition, type Edition } from '../../report/edition/index.js';
import { locateInSource } from '../../read/index.js';
import { parseReport, ReportError, type Report, type ReportInput } from '../../report/index.js';
import { loadDictionary } from '../../thai/index.js';
import { anchorsFor } from './anchors.js';
import type { Rule } from './rule.js';
import { emptyLevels } from './rules/empty-levels.js';
import { evidence, evidenceIds } from './rules/evidence.js';
import { headings } from './rules/headings.js';
import { indicators } from './rules/indicators.js';
import { levelOrder } from './rules/level-order.js';
import { asTyped } from './rules/as-typed.js';
import { mentions } from './rules/mentions.js';
import { pictureFindings } from './pictures.js';
import { personalData } from './rules/personal-data.js';
import { placeholders } from './rules/placeholders.js';
import { profileAnswers } from './rules/profile-answers.js';
import { references } from './rules/references.js';
import { scores } from './rules/scores.js';
import { ticks } from './rules/ticks.js';
import { undrawn } from './rules/undrawn.js';
import { wrappedLines } from './rules/wrapped-lines.js';
import { undrawnCharacters } from './undrawn.js';

/** What a check may look at besides the report. */
export interface CheckOptions {
  /** An edition of the standard; its statements stand in where the report has none. */
  readonly criteria?: Edition;
  /** Whether a file that evidence names is there, by its path inside the report's folder; not looked up where absent. */
  readonly exists?: (file: string) => boolean;
  /** What is wrong with a picture, by its name in the report; not looked at where absent. */
  readonly inspect?: (image: string) => Promise<PictureProblem | undefined>;
  /** Folder of the template that the documents are made with; absent: the official one. Links can lead to what it prints. */
  readonly template?: string;
}

/** In the order in which findings of one place are told. */
const RULES: readonly Rule[] = [
  ...[placeholders, emptyLevels, mentions, ticks, levelOrder, headings, wrappedLines, asTyped, undrawn],
  ...[evidence, evidenceIds, profileAnswers, references, personalData, indicators, scores],
];

/**
 * What is still missing in a report, and what should not be in it, with file and line where it was read from a file.
 * Rejects with `ReportError` for a report that is not valid, as `parseReport` reports it, and with `TemplateError` for a
 * template that cannot be used.
 */
export async function checkReport(
  report: ReportInput,
  given: CheckOptions = {},
): Promise<readonly Finding[]> {
  const { criteria, exists, ...options } = checkOptions(CHECK, given);
  const parsed = parseReport(report);
  if (!parsed.ok) throw new ReportError(parsed.issues);
  return locateInSource(
    report,
    await checkParsed(parsed.report, {
      ...options,
      ...(criteria && { criteria: checkedEdition(criteria) }),
      ...(exists && { exists: (file) => truth(exists(file)) }),
    }),
  );
}

/** A promise would count as a yes. */
function truth(answer: unknown): boolean {
  if (typeof answer === 'boolean') return answer;
  throw new OptionError('exists()', {
    code: 'bad-option',
    option: 'exists()',
    expected: 'boolean',
    found: shownValue(answer),
  });
}

/** Like `checkReport` for a report that was just read, without places in files. */
export async function checkParsed(
  report: Report,
  { criteria, exists, inspect, template }: CheckOptions = {},
): Promise<readonly Finding[]> {
  await loadDictionary();
  const filled = criteria ? fillFromEdition(report, criteria) : report;
  const context = {
    exists,
    scale: criteria?.scale,
    anchors: await anchorsFor(filled, template),
    undrawn: await undrawnCharacters(filled),
  };
  const extras = template === undefined ? [] : await extrasBy(report, template);
  const findings = [...RULES.flatMap((rule) => rule(filled, context)), ...extras];
  return inspect ? [...findings, ...(await pictureFindings(report, inspect))] : findings;
}

/** Custom fields that do not fit the schema of a template. */
async function extrasBy(report: Report, template: string): Promise<readonly Finding[]> {
  const { findExtras } = await import('../../render/index.js');
  return findExtras(report, template);
}
