import { type Bars, figureText, NO_FIGURE, type Radar } from '../chart/index.js';
import { CATEGORY_TITLES, type Report } from '../../report/index.js';
import { OFFICIAL_SCALE, scoresOf, type CategoryScore, type Scale } from '../../report/score/index.js';

/** What the page of scores shows: each as a figure, and all of them as charts. */
export interface Summary {
  readonly bars: Bars;
  /** Absent where fewer than three categories have a score: nothing goes around. */
  readonly radar?: Radar;
  /** Numbers of the columns of items: 1 for 1.1, 2.1 and so on. */
  readonly columns: readonly number[];
  /** How many columns the name of a row covers where it has no scores of items. */
  readonly span: number;
  readonly rows: readonly SummaryRow[];
  /** The mean of the categories. */
  readonly score: string;
}

export interface SummaryRow {
  readonly number: number;
  readonly title: string;
  /** A score for each column. */
  readonly scores: readonly string[];
  readonly score: string;
}

const MIN_DIRECTIONS = 3;
/** All categories that have scores: 1 to 7. */
const NUMBERS = [1, 2, 3, 4, 5, 6, 7];

/**
 * The page of scores; none where `wanted` says so. Where it says nothing, a report has one whose scores go around a
 * radar chart.
 */
export function summaryOf(
  report: Report,
  wanted: boolean | undefined,
  scale: Scale = OFFICIAL_SCALE,
): Summary | undefined {
  const { categories, score } = scoresOf(report, scale);
  const radar = radarOf(categories, scale);
  if (!(wanted ?? radar !== undefined) || categories.length === 0) return undefined;
  const widest = Math.max(...categories.map(({ items }) => items.length));
  const columns = Array.from({ length: widest }, (_, i) => i + 1);
  return {
    bars: barsOf(categories, scale),
    ...(radar && { radar }),
    columns,
    span: widest + 1,
    rows: categories.map((category) => ({
      number: category.number,
      title: titleOf(report, category.number),
      scores: columns.map((column) => scoreText(toTenth(scoreIn(category, column)))),
      score: scoreText(category.score),
    })),
    score: scoreText(score),
  };
}

const most = ({ basic, advance, significance }: Scale): number => basic + advance + significance;
const scoreText = (score: number | undefined): string =>
  score === undefined ? NO_FIGURE : figureText(score);

/** Scores of items stand in narrow columns. */
const toTenth = (score: number | undefined): number | undefined =>
  score === undefined ? undefined : Math.round(score * 10) / 10;

const scoreIn = ({ number, items }: CategoryScore, column: number): number | undefined =>
  items.find(({ code }) => code === `${number}.${column}`)?.score;

const titleOf = ({ categories, results }: Report, number: number): string =>
  categories.find((category) => category.number === number)?.title ??
  (number === 7 ? results?.title : undefined) ??
  CATEGORY_TITLES[number] ??
  '';

function barsOf(categories: readonly CategoryScore[], scale: Scale): Bars {
  const { basic, advance } = scale;
  return {
    title: 'คะแนนรายประเด็น',
    most: most(scale),
    limits: [
      { label: 'Basic', value: basic },
      { label: 'Advance', value: basic + advance },
      { label: 'Significance', value: most(scale) },
    ],
    groups: categories.map(({ number, items }) => ({
      label: `หมวด ${number}`,
      bars: items.map(({ code, score }) => ({ label: code, value: score })),
    })),
  };
}

function radarOf(categories: readonly CategoryScore[], scale: Scale): Radar | undefined {
  if (categories.filter(({ score }) => score !== undefined).length < MIN_DIRECTIONS) return undefined;
  const axes = NUMBERS.map((number) => ({
    label: `หมวด ${number}`,
    value: categories.find((category) => category.number === number)?.score,
  }));
  return { title: 'คะแนนเฉลี่ยรายหมวด', most: most(scale), axes };
}
