import { line } from 'd3-shape';
import type { Shape } from '../../document/index.js';
import type { DescribedDrawing, LabelView } from './drawing-view.js';
import { figureLabels, type PlacedFigures, type Stroke } from './figure-labels.js';
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
import { plotOf, type Plot, type Trend, type YearFigure } from './trend-plot.js';

export type { Trend, YearFigure } from './trend-plot.js';

/** A trend is one of two years at least. */
const MIN_POINTS = 2;

const RADIUS = 2.2;
const TARGET_DASH = [4, 3];
/** Width of the dashed line that stands for the target beside its label, pt. */
const SWATCH = 14;
/** Room that a character of the legend takes, em: letters of Thai families for documents are narrower than digits. */
const LETTER_WIDTH = 0.45;
/** From the axis to the dash of a year without figure, pt. */
const CLEARANCE = 4;

/** A line through the figures of an indicator's years, parted where a year has none; undefined below two figures. */
export function trendChart(given: Trend, chartStyle: ChartStyle): DescribedDrawing | undefined {
  const trend = asPrinted(given);
  const known = trend.years.flatMap(({ value }) => (value === null ? [] : [value]));
  if (known.length < MIN_POINTS) return undefined;
  const [plot, figures] = clearestPlot(trend, known, chartStyle);
  const labels = [...legend(trend, chartStyle), ...scaleLabels(trend, plot, chartStyle), ...figures];
  const { width, height } = chartStyle;
  return { width, height, shapes: shapesOf(trend, plot, figures, chartStyle), labels, alt: describe(trend) };
}

/** The plot whose figures touch no line and no other figure, else fewest, and its figures. */
function clearestPlot(
  trend: Trend,
  known: readonly number[],
  style: ChartStyle,
): readonly [Plot, readonly LabelView[]] {
  const plot = plotOf(trend, known, style);
  const { labels, touches } = yearLabels(trend, plot, style);
  if (touches === 0) return [plot, labels];
  const roomier = plotOf(trend, known, style, 'below');
  const others = yearLabels(trend, roomier, style);
  return others.touches < touches ? [roomier, others.labels] : [plot, labels];
}

/** Figures as they are printed: points that read the same stand at the same height. */
const asPrinted = ({ years, target, ...trend }: Trend): Trend => ({
  ...trend,
  ...(target !== undefined && { target: printed(target) }),
  years: years.map(({ year, value }) => ({ year, value: value === null ? null : printed(value) })),
});

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

/** The years' figures beside their points; a dash where a year has none. */
function yearLabels(trend: Trend, { x, y, left, right, bottom }: Plot, style: ChartStyle): PlacedFigures {
  const { width, size, label } = style;
  const known = trend.years.filter(({ value }) => value !== null);
  const points = known.map((point) => ({ x: x(point), y: y(point.value!), text: figureText(point.value!) }));
  const strokes: Stroke[] = trend.years.flatMap((point, index): Stroke[] => {
    const next = trend.years[index + 1];
    if (point.value === null) return [];
    const [atX, atY] = [x(point), y(point.value)];
    const dot: Stroke = [atX - RADIUS, atY, atX + RADIUS, atY];
    return next?.value == null ? [dot] : [dot, [atX, atY, x(next), y(next.value)]];
  });
  if (trend.target !== undefined) strokes.push([left, y(trend.target), right, y(trend.target)]);
  const edges = { left, right: width, top: size * 1.2, bottom: bottom - 1 };
  const { labels, touches } = figureLabels(points, { strokes, ...edges }, style);
  const missing = trend.years
    .filter(({ value }) => value === null)
    .map((point) => place(x(point), bottom - CLEARANCE, 'middle', label, NO_FIGURE));
  return { labels: [...labels, ...missing], touches };
}

function describe({ name, unit, target, years }: Trend): string {
  const figures = years.map(
    ({ year, value }) => `พ.ศ. ${year} ${value === null ? 'ไม่มีข้อมูล' : figureText(value)}`,
  );
  const goal = target === undefined ? '' : ` เป้าหมาย ${figureText(target)}`;
  return `แผนภูมิเส้น ${name}${unit ? ` (${unit})` : ''}: ${figures.join(', ')}${goal}`;
}
