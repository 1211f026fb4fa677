import { scaleLinear } from 'd3-scale';
import type { Shape } from '../../document/index.js';
import type { DescribedDrawing, LabelView } from './drawing-view.js';
import { figureText, NO_FIGURE } from './figures.js';
import { behind, HALF_HEIGHT, labelWidth, PAPER, place, rectangle, straight } from './geometry.js';
import type { ChartStyle } from './style.js';

/** What a bar chart shows: bars from 0 to `most`, and lines at the limits that they are measured by. */
export interface Bars {
  readonly title: string;
  readonly most: number;
  readonly limits: readonly Limit[];
  readonly groups: readonly BarGroup[];
}

/** Bars of one group stand closer to each other than to those of the next. */
export interface BarGroup {
  /** Printed below the group's bars. */
  readonly label: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  /** Printed below the bar. */
  readonly label: string;
  /** Absent where there is none: a dash stands for the bar. */
  readonly value?: number | undefined;
}

export interface Limit {
  readonly label: string;
  readonly value: number;
}

/** Distances between bars and, besides, between groups, in steps from bar to bar. */
const GAP = 0.25;
const GROUP_GAP = 0.6;

interface Plot {
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly barWidth: number;
  /** The left edge of each group's bars. */
  readonly lefts: readonly (readonly number[])[];
}

/** Upright bars in groups, each with its figure over it. */
export function barChart(bars: Bars, chartStyle: ChartStyle): DescribedDrawing {
  const { width, height, size, label: style } = chartStyle;
  const plot = plotOf(bars, chartStyle);
  const { y, lefts, barWidth } = plot;
  const figures = bars.groups.flatMap((group, index) =>
    group.bars.map(({ value }, i) => {
      const text = value === undefined ? NO_FIGURE : figureText(Math.round(value));
      return place(lefts[index]![i]! + barWidth / 2, y(value ?? 0) - size * 0.25, 'middle', style, text);
    }),
  );
  const labels = [...limitLabels(bars, plot, chartStyle), ...barLabels(bars, plot, chartStyle), ...figures];
  return { width, height, shapes: shapesOf(bars, plot, figures, chartStyle), labels, alt: describe(bars) };
}

function plotOf({ groups, limits, most }: Bars, { width, height, size }: ChartStyle): Plot {
  const left = labelWidth(figureText(most), size) + 4;
  const right = width - 4 - Math.max(0, ...limits.map(({ label }) => labelWidth(label, size)));
  const bottom = height - size * 2.5;
  const steps = groups.reduce((sum, { bars }) => sum + bars.length + GROUP_GAP, GAP);
  const step = (right - left) / Math.max(1, steps);
  let next = left + step * (GAP + GROUP_GAP / 2);
  const lefts = groups.map(({ bars }) => {
    const own = bars.map((_, i) => next + i * step);
    next += (bars.length + GROUP_GAP) * step;
    return own;
  });
  const y = scaleLinear([0, most], [bottom, size * 1.2]);
  return { y, left, right, bottom, barWidth: step * (1 - GAP), lefts };
}

function shapesOf(
  { groups, limits }: Bars,
  { y, left, right, bottom, barWidth, lefts }: Plot,
  figures: readonly LabelView[],
  { size, colors }: ChartStyle,
): readonly Shape[] {
  const across = (value: number): string => straight(left, y(value), right, y(value));
  const shapes: readonly Shape[] = [
    { path: limits.map(({ value }) => across(value)).join(''), stroke: { color: colors.grid, width: 0.75 } },
    { path: figures.map((figure) => behind(figure, size)).join(''), fill: PAPER },
    ...groups.map(({ bars }, index): Shape => {
      const drawn = bars.map(({ value = 0 }, i) =>
        value > 0 ? rectangle(lefts[index]![i]!, y(value), barWidth, bottom - y(value)) : '',
      );
      return { path: drawn.join(''), fill: index % 2 === 0 ? colors.result : colors.other };
    }),
    { path: across(0), stroke: { color: colors.axis, width: 0.75 } },
  ];
  return shapes.filter(({ path }) => path !== '');
}

const limitLabels = (
  { limits }: Bars,
  { y, left, right }: Plot,
  { size, label: style }: ChartStyle,
): readonly LabelView[] => [
  ...[0, ...limits.map(({ value }) => value)].map((value) =>
    place(left - 3, y(value) + size * HALF_HEIGHT, 'end', style, figureText(value)),
  ),
  ...limits.map(({ label, value }) => place(right + 3, y(value) + size * HALF_HEIGHT, 'start', style, label)),
];

const barLabels = (
  { groups }: Bars,
  { bottom, barWidth, lefts }: Plot,
  { size, label: style }: ChartStyle,
): readonly LabelView[] =>
  groups.flatMap(({ label, bars }, index) => {
    const own = lefts[index]!;
    const middle = ((own[0] ?? 0) + (own.at(-1) ?? 0) + barWidth) / 2;
    return [
      ...bars.map((bar, i) => place(own[i]! + barWidth / 2, bottom + size, 'middle', style, bar.label)),
      place(middle, bottom + size * 2.1, 'middle', style, label),
    ];
  });

const describe = ({ title, groups }: Bars): string =>
  `แผนภูมิแท่ง ${title}: ${groups
    .flatMap(({ bars }) => bars)
    .map(({ label, value }) => `${label} ${value === undefined ? 'ไม่มีคะแนน' : figureText(value)}`)
    .join(', ')}`;
