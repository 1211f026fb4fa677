import type { FontFile } from '../../fonts/index.js';

/** A straight piece of an outline: from (x1, y1) to (x2, y2), font units. */
type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** The outline of a glyph as straight pieces. */
export interface Ink {
  readonly segments: readonly Segment[];
  readonly xMin: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
}

/** A glyph's ink at a position. */
export interface PlacedInk {
  readonly ink: Ink;
  readonly x: number;
  readonly y: number;
}

/** A curve is approximated by this many straight pieces. */
const PIECES = 4;

/** Gives the ink of a font's glyphs, computed once for each. */
export function inkReader(font: FontFile): (glyph: number) => Ink {
  const cache = new Map<number, Ink>();
  return (glyph) => {
    const ink = cache.get(glyph) ?? readInk(font, glyph);
    cache.set(glyph, ink);
    return ink;
  };
}

function readInk(font: FontFile, glyph: number): Ink {
  const segments: Segment[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number): void => {
    segments.push([x, y, toX, toY]);
    [x, y] = [toX, toY];
  };
  for (const { command, args } of font.getGlyph(glyph).path.commands) {
    const [a = 0, b = 0, c = 0, d = 0] = args;
    if (command === 'moveTo') [x, y, startX, startY] = [a, b, a, b];
    else if (command === 'lineTo') lineTo(a, b);
    else if (command === 'closePath') lineTo(startX, startY);
    else if (command === 'quadraticCurveTo') {
      const [fromX, fromY] = [x, y];
      for (let i = 1; i <= PIECES; i++) {
        const t = i / PIECES;
        const [start, control, end] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
        lineTo(start * fromX + control * a + end * c, start * fromY + control * b + end * d);
      }
    }
  }
  const xs = segments.flatMap(([x1, , x2]) => [x1, x2]);
  const ys = segments.flatMap(([, y1, , y2]) => [y1, y2]);
  const [xMin, xMax, yMin, yMax] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { segments, xMin, xMax, yMin, yMax };
}

/** The edges of two glyphs cross somewhere. */
export function doCross(one: PlacedInk, other: PlacedInk): boolean {
  const x = one.x - other.x;
  const y = one.y - other.y;
  const areSeparate =
    one.ink.xMin + x > other.ink.xMax ||
    one.ink.xMax + x < other.ink.xMin ||
    one.ink.yMin + y > other.ink.yMax ||
    one.ink.yMax + y < other.ink.yMin;
  if (areSeparate) return false;
  const moved = one.ink.segments.map((segment) => move(segment, x, y));
  return moved.some((segment) => other.ink.segments.some((against) => crosses(segment, against)));
}

const move = ([x1, y1, x2, y2]: Segment, x: number, y: number): Segment => [x1 + x, y1 + y, x2 + x, y2 + y];

/** On which side of a segment's line a point lies. */
const side = ([x1, y1, x2, y2]: Segment, x: number, y: number): number =>
  Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));

const crosses = (one: Segment, other: Segment): boolean =>
  side(one, other[0], other[1]) * side(one, other[2], other[3]) < 0 &&
  side(other, one[0], one[1]) * side(other, one[2], one[3]) < 0;
