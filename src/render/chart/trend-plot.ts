import { scaleLinear, scalePoint } from 'd3-scale';
import { figureText } from './figures.js';
import { labelWidth } from './geometry.js';
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

const TICKS = 3;

/** Where things stand: a year across, a figure up, and the edges of the plot. */
export interface Plot {
  readonly x: (point: YearFigure) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
}

/**
 * Where a trend's years and figures are, in a chart of a style; `known` are its figures. Under the lowest figure there
 * is a tick's room more where `room` says `below`, unless the scale would go below zero for it.
 */
export function plotOf(
  { years, target }: Trend,
  known: readonly number[],
  { width, height, size }: ChartStyle,
  room: 'least' | 'below' = 'least',
): Plot {
  const bottom = height - size * 1.3;
  const scale = scaleLinear()
    .domain(domain(target === undefined ? known : [...known, target]))
    .nice(TICKS)
    .range([bottom, size * 2.4]);
  const [low = 0, high = 0] = scale.domain();
  const [first = 0, second = first] = scale.ticks(TICKS);
  if (room === 'below' && (low < 0 || low >= second - first)) scale.domain([low - (second - first), high]);
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
