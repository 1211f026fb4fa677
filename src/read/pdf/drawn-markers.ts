import type { Box } from './geometry.js';
import type { Run } from './page.js';

/** A small round or square shape. Browsers draw the bullets of lists as such, and write none. */
export interface Dot extends Box {
  readonly sign: '•' | '▪' | '○';
}

/** The width of a bullet, points. */
const MIN_SIZE = 1.5;
const MAX_SIZE = 10;
/** The width of a bullet and its distance from the text after it, of the font size. */
const MAX_SHARE = 0.7;
const MAX_GAP = 2;
/** What is nearer after a text belongs to that, of the font size. */
const MIN_GAP = 0.3;

/** The share of its box that a shape fills at least: of a triangle half. */
const MIN_FILLED = 0.45;
/** A letter that is drawn as a shape has more points. */
const MAX_POINTS = 24;

type Point = readonly [number, number];

/** A shape as a bullet; undefined where it is none. */
export function toDot(
  points: readonly Point[],
  box: Box,
  { isFilled, isCurved }: { readonly isFilled: boolean; readonly isCurved: boolean },
): Dot | undefined {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (!isFilled && !isCurved) return undefined;
  if (points.length > MAX_POINTS || Math.min(width, height) < MIN_SIZE || Math.max(width, height) > MAX_SIZE)
    return undefined;
  if (Math.abs(width - height) > Math.max(width, height) / 4) return undefined;
  if (areaOf(points) < MIN_FILLED * width * height) return undefined;
  return { ...box, sign: !isFilled ? '○' : isCurved ? '•' : '▪' };
}

const areaOf = (points: readonly Point[]): number =>
  Math.abs(
    points.reduce((sum, [x, y], index) => {
      const [toX, toY] = points[(index + 1) % points.length]!;
      return sum + (x * toY - toX * y) / 2;
    }, 0),
  );

/** Runs with the bullets that are drawn before them. */
export function withDrawnMarkers(runs: readonly Run[], dots: readonly Dot[]): readonly Run[] {
  if (dots.length === 0) return runs;
  const markers = dots.flatMap((dot): readonly Run[] => {
    const middle = (dot.top + dot.bottom) / 2;
    const beside = runs.filter(({ baseline, size }) => middle < baseline && middle > baseline - size * 0.75);
    const after = beside
      .filter(({ left, size }) => left >= dot.right - 0.5 && left - dot.right <= MAX_GAP * size)
      .reduce<Run | undefined>((first, run) => (first && first.left <= run.left ? first : run), undefined);
    if (!after || dot.right - dot.left > MAX_SHARE * after.size) return [];
    const isAfterText = beside.some(
      ({ left, right, size }) => left < dot.right && right > dot.left - MIN_GAP * size,
    );
    const { baseline, size, bold, italic } = after;
    return isAfterText
      ? []
      : [{ text: dot.sign, left: dot.left, right: dot.right, baseline, size, bold, italic }];
  });
  return [...runs, ...markers];
}
