import { checkOptions, SCALE } from '../../options/index.js';
import { type Report, itemTitle, reportArgument } from '../../report/index.js';
import { inNumberOrder, type LevelName } from '../../core/index.js';
import { OFFICIAL_SCALE, scoresOf, type ReportScores, type Scale } from '../../report/score/index.js';
import type { ItemComparison, ReportComparison } from './comparison.js';
import { indicatorChanges } from './indicators.js';
import { levelComparisons } from './levels.js';

/**
 * What has changed between two rounds of a report, or two reports of the same agency: scores, ticks, texts, evidence. Throws
 * `ReportError` for what is no report.
 */
export function compareReports(old: Report, fresh: Report, given: Scale = OFFICIAL_SCALE): ReportComparison {
  const [before, after] = [reportArgument(old), reportArgument(fresh)];
  const scale = checkOptions(SCALE, given, 'scale');
  const scores = { before: scoresOf(before, scale), after: scoresOf(after, scale) };
  const codes = [...new Set([...codesOf(before), ...codesOf(after)])].sort(inNumberOrder);
  const numbers = [...scores.before.categories, ...scores.after.categories].map(({ number }) => number);
  return {
    items: codes.map((code) => compareItem(code, before, after, scores)),
    categories: [...new Set(numbers)]
      .sort((a, b) => a - b)
      .map((number) => ({
        number,
        before: categoryScore(scores.before, number),
        after: categoryScore(scores.after, number),
      })),
    score: { before: scores.before.score, after: scores.after.score },
  };
}

const codesOf = ({ categories, results }: Report): readonly string[] => [
  ...categories.flatMap(({ items }) => items.map(({ code }) => code)),
  ...(results?.items ?? []).map(({ code }) => code),
];

const categoryScore = ({ categories }: ReportScores, number: number): number | undefined =>
  categories.find((category) => category.number === number)?.score;

function compareItem(
  code: string,
  before: Report,
  after: Report,
  scores: { readonly before: ReportScores; readonly after: ReportScores },
): ItemComparison {
  const [old, fresh] = [itemScoreOf(scores.before, code), itemScoreOf(scores.after, code)];
  return {
    code,
    title: titleIn(after, code) ?? titleIn(before, code) ?? itemTitle(code) ?? '',
    score: { before: old?.score, after: fresh?.score },
    level: { before: old?.level, after: fresh?.level },
    levels: levelComparisons(itemIn(before, code)?.levels ?? [], itemIn(after, code)?.levels ?? []),
    indicators: indicatorChanges(indicatorsIn(before, code), indicatorsIn(after, code)),
  };
}

const itemScoreOf = (
  { categories }: ReportScores,
  code: string,
): { readonly score: number | undefined; readonly level?: LevelName } | undefined =>
  categories.flatMap(({ items }) => items).find((item) => item.code === code);

const itemIn = (
  { categories }: Report,
  code: string,
): Report['categories'][number]['items'][number] | undefined =>
  categories.flatMap(({ items }) => items).find((item) => item.code === code);

const titleIn = (report: Report, code: string): string | undefined => itemIn(report, code)?.title;

const indicatorsIn = (
  { results }: Report,
  code: string,
): NonNullable<Report['results']>['items'][number]['indicators'] =>
  results?.items.find((item) => item.code === code)?.indicators ?? [];
