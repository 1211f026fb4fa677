import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Shape } from '../../document/index.js';
import type { DescribedDrawing, LabelView } from './drawing-view.js';
import { figureText, NO_FIGURE, printed } from './figures.js';
import {
  behind,
  circle,
  DIGIT_WIDTH,
  HALF_HEIGHT,
  labelWidth,
  linePath,
  PAPER,
  place,
  straight,
} from './geometry.js';
import type { ChartStyle } from './style.js';

/** What a trend chart shows of an indicator. */
export interface Trend {
  readonly name: string;
  readonly unit?: string | undefined;
  readonly target?: number | undefined;
  /** In the order of the years, Buddhist era; null where a year has no figure. */
  readonly years: readonly YearFigure[];
}

export interface YearFigure {
  readonly year: number;
  readonly value: number | null;
}

/** A trend is one of two years at least. */
const MIN_POINTS = 2;

const TICKS = 3;
const RADIUS = 2.2;
const TARGET_DASH = [4, 3];
/** Width of the dashed line that stands for the target beside its label, pt. */
const SWATCH = 14;
/** Room that a character of the legend takes, em: letters of Thai families for documents are narrower than digits. */
const LETTER_WIDTH = 0.45;
/** From a point to its figure, pt. */
const CLEARANCE = 4;

/** Where things stand: a year across, a figure up, and the edges of the plot. */
interface Plot {
  readonly x: (point: YearFigure) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
}

/** A line through the figures of an indicator's years, parted where a year has none; undefined below two figures. */
export function trendChart(given: Trend, chartStyle: ChartStyle): DescribedDrawing | undefined {
  const trend = asPrinted(given);
  const known = trend.years.flatMap(({ value }) => (value === null ? [] : [value]));
  if (known.length < MIN_POINTS) return undefined;
  const plot = plotOf(trend, known, chartStyle);
  const figures = trend.years.map((point, index) => figureLabel(trend.years, point, index, plot, chartStyle));
  const labels = [...legend(trend, chartStyle), ...scaleLabels(trend, plot, chartStyle), ...figures];
  const { width, height } = chartStyle;
  return { width, height, shapes: shapesOf(trend, plot, figures, chartStyle), labels, alt: describe(trend) };
}

/** Figures as they are printed: points that read the same stand at the same height. */
const asPrinted = ({ years, target, ...trend }: Trend): Trend => ({
  ...trend,
  ...(target !== undefined && { target: printed(target) }),
  years: years.map(({ year, value }) => ({ year, value: value === null ? null : printed(value) })),
});

function plotOf(
  { years, target }: Trend,
  known: readonly number[],
  { width, height, size }: ChartStyle,
): Plot {
  const bottom = height - size * 1.3;
  const scale = scaleLinear()
    .domain(domain(target === undefined ? known : [...known, target]))
    .nice(TICKS)
    .range([bottom, size * 2.4]);
  const ticks = scale.ticks(TICKS);
  const left = Math.max(...ticks.map((tick) => labelWidth(figureText(tick), size))) + 4;
  const right = width - size / 2;
  const across = scalePoint<number>(
    years.map(({ year }) => year),
    [left, right],
  ).padding(0.5);
  return { x: ({ year }) => across(year) ?? 0, y: scale, left, right, bottom, ticks };
}

/** Figures that differ by less than this share of themselves are drawn as one: no scale has ticks between them. */
const SAME = 1e-9;

/** The years' figures from least to most; from zero where that does not flatten the line. */
function domain(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (most - least <= SAME * Math.abs(most))
    return least === 0 ? [0, 1] : [Math.min(0, 2 * least), Math.max(0, 2 * least)];
  if (least >= 0 && least <= 0.6 * most) return [0, most];
  if (most <= 0 && most >= 0.6 * least) return [least, 0];
  return [least - (most - least) * 0.15, most];
}

function shapesOf(
  { years, target }: Trend,
  { x, y, left, right, bottom, ticks }: Plot,
  figures: readonly LabelView[],
  { width, size, colors }: ChartStyle,
): readonly Shape[] {
  const across = (value: number): string => straight(left, y(value), right, y(value));
  const swatch = straight(width - SWATCH, size * 0.6, width, size * 0.6);
  const drawn = line<YearFigure>(x, ({ value }) => y(value ?? 0))
    .defined(({ value }) => value !== null)
    .digits(2)(years);
  const dots = years.flatMap((point) =>
    point.value === null ? [] : [circle(x(point), y(point.value), RADIUS)],
  );
  const dashed = { color: colors.target, width: 1, dash: TARGET_DASH };
  const shapes: readonly Shape[] = [
    { path: ticks.map(across).join(''), stroke: { color: colors.grid, width: 0.5 } },
    { path: target === undefined ? '' : across(target) + swatch, stroke: dashed },
    { path: figures.map((figure) => behind(figure, size)).join(''), fill: PAPER },
    { path: straight(left, bottom, right, bottom), stroke: { color: colors.axis, width: 0.75 } },
    { path: linePath(drawn ?? ''), stroke: { color: colors.result, width: 1.4 } },
    { path: dots.join(''), fill: colors.result },
  ];
  return shapes.filter(({ path }) => path !== '');
}

/** The unit and, at the other end, the target; the unit gives way where both have no room. */
function legend({ unit, target }: Trend, { width, size, label: style }: ChartStyle): readonly LabelView[] {
  const y = size * 0.6 + size * HALF_HEIGHT;
  const goal = target === undefined ? '' : `เป้าหมาย ${figureText(target)}`;
  const room = width - legendWidth(goal, size) - SWATCH;
  return [
    ...(unit && legendWidth(unit, size) < room ? [place(0, y, 'start', style, unit)] : []),
    ...(goal ? [place(width - SWATCH - 3, y, 'end', style, goal)] : []),
  ];
}

const legendWidth = (text: string, size: number): number =>
  (labelWidth(text, size) * LETTER_WIDTH) / DIGIT_WIDTH;

const scaleLabels = (
  { years }: Trend,
  { x, y, left, ticks }: Plot,
  { height, size, label: style }: ChartStyle,
): readonly LabelView[] => [
  ...ticks.map((tick) => place(left - 3, y(tick) + size * HALF_HEIGHT, 'end', style, figureText(tick))),
  ...years.map((point) => place(x(point), height - size * 0.25, 'middle', style, String(point.year))),
];

/** A year's figure over its point, under it where the line comes from above; a dash where it has none. */
function figureLabel(
  years: readonly YearFigure[],
  point: YearFigure,
  index: number,
  { x, y, bottom }: Plot,
  { size, label: style }: ChartStyle,
): LabelView {
  const { value } = point;
  if (value === null) return place(x(point), bottom - CLEARANCE, 'middle', style, NO_FIGURE);
  const near = [years[index - 1]?.value, years[index + 1]?.value].filter((each) => each != null);
  const under = y(value) + CLEARANCE + size * 0.6;
  const isLow = near.length > 0 && near.every((each) => each > value) && under + 2 < bottom;
  return place(x(point), isLow ? under : y(value) - CLEARANCE, 'middle', style, figureText(value));
}

function describe({ name, unit, target, years }: Trend): string {
  const figures = years.map(
    ({ year, value }) => `พ.ศ. ${year} ${value === null ? 'ไม่มีข้อมูล' : figureText(value)}`,
  );
  const goal = target === undefined ? '' : ` เป้าหมาย ${figureText(target)}`;
  return `แผนภูมิเส้น ${name}${unit ? ` (${unit})` : ''}: ${figures.join(', ')}${goal}`;
}
