import type { LabelView } from './drawing-view.js';
import { labelWidth, place } from './geometry.js';
import type { ChartStyle } from './style.js';

/** A line that a figure must not touch, from one point to another, pt. */
export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

/** A point that has a figure. */
export interface Figure {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** What figures keep clear of, and the edges within which they stand. */
export interface Surroundings {
  readonly strokes: readonly Stroke[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Distances from a point to the nearest edge of its figure, pt, nearest first. */
const DISTANCES = [3.2, 4.5, 6, 8, 10];
/** Shifts to the side as shares of the figure's width. */
const SHIFTS = [0, 0.3, -0.3, 0.55, -0.55];
/** Digits are this high, em, and this wide as a share of the room that they take at most. */
const DIGIT_HEIGHT = 0.46;
const DIGIT_SHARE = 0.9;
/** Free paper around a figure, pt. */
const CLEARANCE = 0.8;

/** The labels of figures, and how many lines and other figures they touch. */
export interface PlacedFigures {
  readonly labels: readonly LabelView[];
  readonly touches: number;
}

/**
 * A label for each point: the nearest place, over the point first, that touches neither a line nor another figure; where
 * there is none, the one that touches fewest.
 */
export function figureLabels(
  figures: readonly Figure[],
  surroundings: Surroundings,
  style: ChartStyle,
): PlacedFigures {
  const taken: Box[] = [];
  let touches = 0;
  const labels = figures.map((figure) => {
    const best = placesOf(figure, surroundings, style).reduce<Scored | undefined>((best, label) => {
      if (best?.touches === 0) return best;
      const box = boxOf(label, style.size);
      const touches =
        surroundings.strokes.filter((stroke) => crosses(stroke, box)).length +
        2 * taken.filter((other) => overlap(other, box)).length;
      return best && best.touches <= touches ? best : { label, box, touches };
    }, undefined);
    const label = best?.label ?? labelAt(figure, 0, figure.y - DISTANCES[0]!, style);
    taken.push(best?.box ?? boxOf(label, style.size));
    touches += best?.touches ?? 1;
    return label;
  });
  return { labels, touches };
}

interface Scored {
  readonly label: LabelView;
  readonly box: Box;
  readonly touches: number;
}

const labelAt = ({ x, text }: Figure, shift: number, y: number, { size, label }: ChartStyle): LabelView =>
  place(x + shift * labelWidth(text, size), y, 'middle', label, text);

/** Where a figure may stand, best first. */
const placesOf = (figure: Figure, edges: Surroundings, style: ChartStyle): readonly LabelView[] =>
  DISTANCES.flatMap((distance) =>
    SHIFTS.flatMap((shift) => {
      const over = labelAt(figure, shift, figure.y - distance, style);
      const under = labelAt(figure, shift, figure.y + distance + style.size * DIGIT_HEIGHT, style);
      return [over, under].filter((label) => isInside(boxOf(label, style.size), edges));
    }),
  );

/** The box of a figure, with the paper around it. */
function boxOf({ x, y, text }: LabelView, size: number): Box {
  const half = (labelWidth(text, size) * DIGIT_SHARE) / 2 + CLEARANCE;
  return { left: x - half, right: x + half, top: y - size * DIGIT_HEIGHT - CLEARANCE, bottom: y + CLEARANCE };
}

const isInside = (box: Box, edges: Surroundings): boolean =>
  box.left >= edges.left && box.right <= edges.right && box.top >= edges.top && box.bottom <= edges.bottom;

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Whether a line runs through a box (Liang and Barsky: the part of the line between the four edges is not empty). */
function crosses([x1, y1, x2, y2]: Stroke, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [-dx, x1 - left],
    [dx, right - x1],
    [-dy, y1 - top],
    [dy, bottom - y1],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}
