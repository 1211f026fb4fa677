import { figureText, NO_FIGURE } from '../chart/index.js';
import type { Theme } from '../../document/index.js';
import { type Results, CATEGORY_TITLES, itemTitle } from '../../report/index.js';
import { madeFrom } from './sources.js';
import { achievedPercent, scoreOfIndicator, type Scale } from '../../report/score/index.js';

type ResultItem = Results['items'][number];
type Indicator = ResultItem['indicators'][number];

/** Category 7 as it is printed. */
export interface ResultsView {
  readonly number: 7;
  readonly title: string;
  readonly items: readonly ResultItemView[];
}

export interface ResultItemView extends Pick<ResultItem, 'code' | 'description'> {
  readonly title: string;
  /** The fiscal years that any indicator of the item has, in order. */
  readonly years: readonly number[];
  /** Of the columns that there are, in the theme's proportions. */
  readonly widths: readonly number[];
  readonly indicators: readonly IndicatorView[];
  /** A year has no figure: a note says what the dash stands for. */
  readonly lacksFigures: boolean;
}

/** An indicator with its figures as they are printed; what is not known is a dash. */
export interface IndicatorView extends Indicator {
  /** A figure for each of the item's years. */
  readonly values: readonly string[];
  readonly weightText: string;
  readonly targetText: string;
  readonly percent: string;
  readonly points: string;
}

/** Columns before the years: indicator, unit, direction, weight, target. */
const BEFORE_YEARS = 5;

/** `theme.tables.results` has the widths of the columns, with one for each year. */
export const resultsView = ({ title, items }: Results, { tables }: Theme, scale: Scale): ResultsView => ({
  number: 7,
  title: title ?? CATEGORY_TITLES[7] ?? '',
  items: items.map((item) => {
    const { code, title: own, description, indicators } = item;
    const years = [...new Set(indicators.flatMap((each) => each.years.map(({ year }) => year)))].sort(
      (a, b) => a - b,
    );
    const views = indicators.map((indicator) => indicatorView(indicator, years, scale));
    return madeFrom(item, {
      code,
      title: own ?? itemTitle(code) ?? '',
      description,
      years,
      widths: widthsOf(tables['results']?.columns ?? [], years.length),
      indicators: views,
      lacksFigures: views.some(({ values }) => values.includes(NO_FIGURE)),
    });
  }),
});

function widthsOf(columns: readonly number[], years: number): readonly number[] {
  const year = columns[BEFORE_YEARS] ?? 10;
  return [
    ...columns.slice(0, BEFORE_YEARS),
    ...Array.from({ length: Math.max(1, years) }, () => year),
    ...columns.slice(BEFORE_YEARS + 1),
  ];
}

function indicatorView(indicator: Indicator, years: readonly number[], scale: Scale): IndicatorView {
  return {
    ...indicator,
    values: years.map((year) => text(indicator.years.find((each) => each.year === year)?.value)),
    weightText: text(indicator.weight),
    targetText: text(indicator.target),
    percent: text(achievedPercent(indicator)),
    points: text(scoreOfIndicator(indicator, scale)),
  };
}

const text = (figure: number | null | undefined): string =>
  figure === undefined || figure === null ? NO_FIGURE : figureText(figure);
