import type { LevelName } from '../model/standard.js';
import type { Report } from '../model/report.js';
import { indicatorScore, percentAchieved } from './indicator.js';
import { itemScore, levelReached } from './item.js';
import { meanScore } from './mean.js';
import { OFFICIAL_SCALE, type Scale } from './scale.js';

export interface ItemScore {
  readonly code: string;
  /** 0 to 500; the given one where the report has it. */
  readonly score: number | undefined;
  /** What the ticks or figures come to. */
  readonly computed: number | undefined;
  readonly level?: LevelName;
}

export interface CategoryScore {
  readonly number: number;
  readonly items: readonly ItemScore[];
  /** The mean of the items. */
  readonly score: number | undefined;
}

export interface ReportScores {
  readonly categories: readonly CategoryScore[];
  /** The mean of the categories. */
  readonly score: number | undefined;
}

/** Scores of every item, category and the whole report. Given scores stand over computed ones. */
export function reportScores(report: Report, scale: Scale = OFFICIAL_SCALE): ReportScores {
  const categories = report.categories.map(({ number, items }) =>
    category(
      number,
      items.map(({ code, levels }) => {
        const level = levelReached(levels);
        return { ...item(report, code, itemScore(levels, scale)), ...(level && { level }) };
      }),
    ),
  );
  if (report.results) {
    const items = report.results.items.map(({ code, indicators }) =>
      item(
        report,
        code,
        meanScore(
          indicators.map((indicator) => ({ score: scoreOf(indicator, scale), weight: indicator.weight })),
        ),
      ),
    );
    categories.push(category(7, items));
  }
  return { categories, score: meanScore(categories) };
}

const category = (number: number, items: readonly ItemScore[]): CategoryScore => ({
  number,
  items,
  score: meanScore(items),
});

const item = ({ scores }: Report, code: string, computed: number | undefined): ItemScore => ({
  code,
  computed,
  score: scores?.[code] ?? computed,
});

type Indicator = NonNullable<Report['results']>['items'][number]['indicators'][number];

/** The score that an indicator is given, else of its per cent achieved, given or of the last year that has a figure. */
function scoreOf({ score, achieved, direction, target, years }: Indicator, scale: Scale): number | undefined {
  if (score !== undefined) return score;
  const result = years.findLast(({ value }) => value !== null)?.value;
  const percent = achieved ?? percentAchieved({ direction, target, result });
  return percent === undefined ? undefined : indicatorScore(percent, scale);
}
