import { scaleLinear } from 'd3-scale';
import { curveLinearClosed, line } from 'd3-shape';
import type { Shape } from '../../document/index.js';
import type { DescribedDrawing, LabelView } from './drawing-view.js';
import { figureText, NO_FIGURE } from './figures.js';
import { circle, HALF_HEIGHT, labelWidth, linePath, place, straight } from './geometry.js';
import type { ChartStyle } from './style.js';

/** What a radar chart shows: values from 0 to `most` in as many directions as there are axes, from the top clockwise. */
export interface Radar {
  readonly title: string;
  readonly most: number;
  readonly axes: readonly Axis[];
}

export interface Axis {
  readonly label: string;
  /** Absent where there is none: the outline is parted. */
  readonly value?: number | undefined;
}

const RINGS = 5;
const RADIUS = 2.4;
/** From the outermost ring to the labels, pt. */
const CLEARANCE = 6;

type Value = (axis: number) => number | undefined;

interface Plot {
  /** The place of a value in the direction of an axis. */
  readonly at: (axis: number, value: number) => readonly [x: number, y: number];
  /** How far an axis points upwards: 1 at the top, -1 at the bottom. */
  readonly upwards: (axis: number) => number;
  /** An outline through a value of each axis: closed, or parted where one has none. */
  readonly outline: (value: Value) => string;
  /** What a distance on paper is in values. */
  readonly values: (distance: number) => number;
}

/** An outline through the values, filled where none is missing, over rings at fifths of the most. */
export function radarChart(radar: Radar, chartStyle: ChartStyle): DescribedDrawing {
  const { width, height } = chartStyle;
  const plot = plotOf(radar, chartStyle);
  const labels = [...ringLabels(radar, plot, chartStyle), ...axisLabels(radar, plot, chartStyle)];
  return { width, height, shapes: shapesOf(radar, plot, chartStyle), labels, alt: describe(radar) };
}

function plotOf({ axes, most }: Radar, { width, height, size }: ChartStyle): Plot {
  const widest = Math.max(...axes.map(({ label }) => labelWidth(label, size)));
  const reach = Math.max(size, Math.min(width / 2 - widest - CLEARANCE, height / 2 - size * 2.3));
  const distance = scaleLinear([0, most], [0, reach]);
  const angle = (axis: number): number => (axis * 2 * Math.PI) / axes.length;
  const at: Plot['at'] = (axis, value) => [
    width / 2 + distance(value) * Math.sin(angle(axis)),
    height / 2 - distance(value) * Math.cos(angle(axis)),
  ];
  const outline = (value: Value): string => {
    const all = axes.map((_, axis) => axis);
    const gap = all.find((axis) => value(axis) === undefined);
    const through = line<number>(
      (axis) => at(axis, value(axis) ?? 0)[0],
      (axis) => at(axis, value(axis) ?? 0)[1],
    ).digits(2);
    if (gap === undefined) return linePath(through.curve(curveLinearClosed)(all) ?? '');
    const fromGap = [...all.slice(gap), ...all.slice(0, gap)];
    return linePath(through.defined((axis) => value(axis) !== undefined)(fromGap) ?? '');
  };
  const upwards = (axis: number): number => Math.cos(angle(axis));
  return { at, upwards, outline, values: (length) => distance.invert(length) };
}

const ringsOf = ({ most }: Radar): readonly number[] =>
  Array.from({ length: RINGS }, (_, i) => ((i + 1) * most) / RINGS);

function shapesOf(radar: Radar, { at, outline }: Plot, { colors }: ChartStyle): readonly Shape[] {
  const { axes, most } = radar;
  const results = outline((axis) => axes[axis]!.value);
  const spokes = axes.map((_, axis) => straight(...at(axis, 0), ...at(axis, most)));
  const dots = axes.map(({ value }, axis) => (value === undefined ? '' : circle(...at(axis, value), RADIUS)));
  const grid = { color: colors.grid, width: 0.5 };
  const shapes: readonly Shape[] = [
    { path: axes.every(({ value }) => value !== undefined) ? results : '', fill: colors.area },
    {
      path: ringsOf(radar)
        .map((ring) => outline(() => ring))
        .join(''),
      stroke: grid,
    },
    { path: spokes.join(''), stroke: grid },
    { path: results, stroke: { color: colors.result, width: 1.5 } },
    { path: dots.join(''), fill: colors.result },
  ];
  return shapes.filter(({ path }) => path !== '');
}

/** The rings' figures beside the first axis, but for those that the outline runs through. */
function ringLabels(
  radar: Radar,
  { at, values }: Plot,
  { size, label: style }: ChartStyle,
): readonly LabelView[] {
  const first = radar.axes[0]?.value ?? -Infinity;
  return ringsOf(radar)
    .filter((ring) => ring < first - values(size * 0.4) || ring > first + values(size * 1.1))
    .map((ring) => {
      const [x, y] = at(0, ring);
      return place(x + 3, y + size * 0.75, 'start', style, figureText(ring));
    });
}

/** The label of each axis and, under it, its value, outside the outermost ring. */
const axisLabels = (
  { axes, most }: Radar,
  { at, upwards, values }: Plot,
  { width, size, label: style }: ChartStyle,
): readonly LabelView[] =>
  axes.flatMap(({ label, value }, axis) => {
    const [x, y] = at(axis, most + values(CLEARANCE));
    const side = x - width / 2;
    const anchor = Math.abs(side) < size ? 'middle' : side > 0 ? 'start' : 'end';
    const up = upwards(axis);
    // At the top both lines stand over the place, at the side around it, at the bottom under it.
    const baseline = y + size * (HALF_HEIGHT - 0.5 - up * (up > 0 ? 0.75 : 1));
    const lines = [label, value === undefined ? NO_FIGURE : figureText(Math.round(value))];
    return lines.map((text, i) => place(x, baseline + i * size, anchor, style, text));
  });

const describe = ({ title, axes }: Radar): string =>
  `แผนภูมิเรดาร์ ${title}: ${axes
    .map(({ label, value }) => `${label} ${value === undefined ? 'ไม่มีคะแนน' : figureText(value)}`)
    .join(', ')}`;
