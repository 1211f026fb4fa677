import type { LabelView } from './drawing-view.js';

/** A number as path data hold it: a hundredth of a point. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** A label at a place. */
export const place = (
  x: number,
  y: number,
  anchor: LabelView['anchor'],
  style: string,
  text: string,
): LabelView => ({ x: round(x), y: round(y), anchor, style, text });

/** Path data of a straight line. */
export const straight = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;

/** Path data of an upright rectangle. */
export const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)} ${round(y)}L${round(x + width)} ${round(y)}L${round(x + width)} ${round(y + height)}L${round(x)} ${round(y + height)}Z`;

/**
 * Path data of a line that d3 has drawn. A point that stands alone between gaps is left out: it would be a line of no
 * length, and a dot stands for it.
 */
export const linePath = (path: string): string => path.replace(/M[^MLZ]*Z/gu, '').replaceAll(',', ' ');

/** Length of a control line that makes a Bézier curve a quarter of a circle, of the radius. */
const QUARTER = 0.5523;

/** Path data of a circle. */
export function circle(x: number, y: number, radius: number): string {
  const [r, c] = [radius, radius * QUARTER];
  const curve = (...places: readonly number[]): string =>
    `C${places.map((place, i) => round((i % 2 === 0 ? x : y) + place)).join(' ')}`;
  return (
    `M${round(x)} ${round(y - r)}` +
    curve(c, -r, r, -c, r, 0) +
    curve(r, c, c, r, 0, r) +
    curve(-c, r, -r, c, -r, 0) +
    curve(-r, -c, -c, -r, 0, -r) +
    'Z'
  );
}

/** From a line's middle down to its baseline, em: Thai consonants and digits are about this high above it, twice. */
export const HALF_HEIGHT = 0.22;

/** Room that a label of digits takes at most in any family, em a character. */
export const DIGIT_WIDTH = 0.55;

/** Room that a label takes at most, pt; marks above and below a letter take none. */
export const labelWidth = (text: string, size: number): number =>
  [...text].filter((character) => !/\p{Mn}/u.test(character)).length * DIGIT_WIDTH * size;

/** Colour of what hides a grid line. */
export const PAPER = '#ffffff';

/** Path data of the paper behind a label, which grid lines do not run through. */
export const behind = ({ x, y, text }: { x: number; y: number; text: string }, size: number): string => {
  const width = labelWidth(text, size) * 0.9;
  return rectangle(x - width / 2, y - size * 0.55, width, size * 0.65);
};
