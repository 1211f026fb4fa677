import type { Box } from './geometry.js';

/** A small round or square shape. Browsers draw the bullets of lists as such, and write none. */
export interface Dot extends Box {
  readonly sign: '•' | '▪' | '○';
}

/** The width of a bullet, points. */
const MIN_SIZE = 1.5;
const MAX_SIZE = 10;
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
