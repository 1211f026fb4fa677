import type { PDFPageProxy } from 'pdfjs-dist';
import { apply, IDENTITY, multiply, type Box, type Matrix } from './geometry.js';
import { toDot, type Dot } from './dot.js';
import type { PdfJs } from './load.js';

/** A straight line along an axis: from `from` to `to` at `at`, points. */
export interface RuleLine {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What is painted on a page besides text. */
export interface Graphics {
  readonly horizontal: readonly RuleLine[];
  readonly vertical: readonly RuleLine[];
  /** What may be the bullets of lists. */
  readonly dots: readonly Dot[];
  readonly pictures: readonly DrawnPicture[];
  /** Texts in a font that pdf.js cannot read: it gives none of their letters. */
  readonly lostTexts: number;
}

/** A picture by the number that pdf.js gives it, or as it is in the page itself. */
export interface DrawnPicture {
  readonly box: Box;
  readonly image: unknown;
}

/** A filled shape that is no thicker is a rule. */
const MAX_THICKNESS = 4;
/** How far a rule may be off its axis. */
const SLANT = 0.7;
/** What is shorter is part of a letter or of a dotted line. */
const MIN_LENGTH = 0.5;
/** A page of a table has some hundred; a drawing may have any number. */
const MAX_RULES = 20_000;
/** A page of lists has some fifty. */
const MAX_DOTS = 2_000;

/** DrawOPS of pdf.js: the numbers of coordinates that follow each. */
const COORDINATES = [2, 2, 6, 4, 0];
const CLOSE = 4;
const CURVES = [2, 3];

/** Reads the rules and the places of pictures out of a page's operators; `view` maps to points from the top left corner. */
export async function readGraphics(page: PDFPageProxy, { OPS }: PdfJs, view: Matrix): Promise<Graphics> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const horizontal: RuleLine[] = [];
  const vertical: RuleLine[] = [];
  const dots: Dot[] = [];
  const pictures: DrawnPicture[] = [];
  const stack: Matrix[] = [];
  let font = '';
  let lostTexts = 0;
  let matrix = multiply(view, IDENTITY);
  const strokes = new Set([OPS.stroke, OPS.closeStroke]);
  const both = new Set([OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
  const fills = new Set([OPS.fill, OPS.eoFill]);
  const add = (ax: number, ay: number, bx: number, by: number): void => {
    if (horizontal.length + vertical.length >= MAX_RULES) return;
    const [width, height] = [Math.abs(ax - bx), Math.abs(ay - by)];
    if (height <= SLANT && width > MIN_LENGTH)
      horizontal.push({ at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) });
    else if (width <= SLANT && height > MIN_LENGTH)
      vertical.push({ at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) });
  };
  const addFilled = (points: readonly (readonly [number, number])[]): void => {
    const box = boxOf(points);
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    if (height <= MAX_THICKNESS && width > height) add(box.left, y, box.right, y);
    else if (width <= MAX_THICKNESS && height > width) add(x, box.top, x, box.bottom);
  };
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as readonly unknown[] | null;
    switch (operator) {
      case OPS.save:
        stack.push(matrix);
        return;
      case OPS.restore:
        matrix = stack.pop() ?? matrix;
        return;
      case OPS.transform:
        matrix = multiply(matrix, args as unknown as Matrix);
        return;
      case OPS.paintFormXObjectBegin:
        stack.push(matrix);
        if (args?.[0]) matrix = multiply(matrix, args[0] as Matrix);
        return;
      case OPS.paintFormXObjectEnd:
        matrix = stack.pop() ?? matrix;
        return;
      case OPS.setFont:
        font = String(args?.[0]);
        return;
      case OPS.showText:
        if (isEmpty(args?.[0]) && isRefused(page, font)) lostTexts += 1;
        return;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
        pictures.push({ box: boxOf([apply(matrix, 0, 0), apply(matrix, 1, 1)]), image: args?.[0] });
        return;
      case OPS.constructPath: {
        const [paint, [data] = []] = args as [number, readonly (Float32Array | null)[]];
        if (!data) return;
        for (const { points, closed, isCurved } of subpaths(data, matrix)) {
          const isFilled = fills.has(paint) || both.has(paint);
          const dot =
            (isFilled || strokes.has(paint)) && dots.length < MAX_DOTS
              ? toDot(points, boxOf(points), { isFilled, isCurved })
              : undefined;
          if (dot) dots.push(dot);
          if (fills.has(paint)) addFilled(points);
          else if (strokes.has(paint) || both.has(paint)) {
            const all = closed && points[0] ? [...points, points[0]] : points;
            all.slice(1).forEach(([x, y], at) => add(all[at]![0], all[at]![1], x, y));
          }
        }
      }
    }
  });
  return { horizontal, vertical, dots, pictures, lostTexts };
}

const isEmpty = (letters: unknown): boolean => Array.isArray(letters) && letters.length === 0;

/** In place of a font pdf.js keeps the words of its error: of one that asks for a table of Chinese, Japanese or Korean letters. */
const isRefused = ({ commonObjs }: PDFPageProxy, font: string): boolean =>
  commonObjs.has(font) && typeof commonObjs.get(font) === 'string';

interface Subpath {
  readonly points: readonly (readonly [number, number])[];
  readonly closed: boolean;
  readonly isCurved: boolean;
}

/** The parts of a path that hang together, curves by their ends. */
function* subpaths(data: Float32Array, matrix: Matrix): Generator<Subpath> {
  let points: (readonly [number, number])[] = [];
  let closed = false;
  let isCurved = false;
  for (let at = 0; at < data.length;) {
    const operator = data[at]!;
    const count = COORDINATES[operator];
    if (count === undefined) return;
    if (operator === 0 && points.length > 0) {
      yield { points, closed, isCurved };
      [points, closed, isCurved] = [[], false, false];
    }
    if (CURVES.includes(operator)) isCurved = true;
    if (operator === CLOSE) closed = true;
    else points.push(apply(matrix, data[at + count - 1]!, data[at + count]!));
    at += count + 1;
  }
  if (points.length > 0) yield { points, closed, isCurved };
}

function boxOf(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b))];
  return {
    left,
    right,
    top: ys.reduce((a, b) => Math.min(a, b)),
    bottom: ys.reduce((a, b) => Math.max(a, b)),
  };
}
