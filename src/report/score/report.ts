import type { LevelName } from '../../core/index.js';
import { checkOptions, SCALE } from '../../options/index.js';
import { reportArgument } from '../parse.js';
import type { Report } from '../report.js';
import { scoreOfIndicator } from './indicator.js';
import { itemScore, levelReached } from './item.js';
import { meanScore } from './mean.js';
import { OFFICIAL_SCALE, type Scale } from './scale.js';

/** The score of an item. */
export interface ItemScore {
  readonly code: string;
  /** 0 to 500; the given one if the report has it. */
  readonly score: number | undefined;
  /** The score computed from ticks or figures. */
  readonly computed: number | undefined;
  readonly level?: LevelName;
}

/** The score of a category: the mean of its items. */
export interface CategoryScore {
  readonly number: number;
  readonly items: readonly ItemScore[];
  /** The mean of the items. */
  readonly score: number | undefined;
}

/** Scores of all items and categories, and of the whole report. */
export interface ReportScores {
  readonly categories: readonly CategoryScore[];
  /** The mean of the categories. */
  readonly score: number | undefined;
}

/**
 * Scores of every item, category and the whole report. Given scores override computed ones. Throws `ReportError` for what is no
 * report, `OptionError` for a scale that is none.
 */
export const reportScores = (report: Report, scale: Scale = OFFICIAL_SCALE): ReportScores =>
  scoresOf(reportArgument(report), checkOptions(SCALE, scale, 'scale'));

/** Like `reportScores`, for a report that was parsed. */
export function scoresOf(report: Report, scale: Scale = OFFICIAL_SCALE): ReportScores {
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
          indicators.map((indicator) => ({
            score: scoreOfIndicator(indicator, scale),
            weight: indicator.weight,
          })),
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
