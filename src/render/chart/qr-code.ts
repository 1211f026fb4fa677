import { encode } from 'uqr';
import type { DrawingView } from './drawing-view.js';

/** Modules of white around a code (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4;

/** Bytes that the largest code holds at level M. */
const MAX_BYTES = 2331;

/**
 * The QR code of an address as one black shape, `size` points wide with its white border. Error correction M, which
 * stands a crease or a spot. Undefined where the address is too long for any code.
 */
export function qrCode(address: string, size: number): DrawingView | undefined {
  if (Buffer.byteLength(address) > MAX_BYTES) return undefined;
  const { data } = encode(address, { ecc: 'M', border: QUIET_ZONE });
  const scale = size / data.length;
  const place = (x: number, y: number): string => `${round(x * scale)} ${round(y * scale)}`;
  const path = outlines(data)
    .map((corners) => `M${corners.map(([x, y]) => place(x, y)).join('L')}Z`)
    .join('');
  return { width: size, height: size, shapes: [{ path, fill: '#000000' }], labels: [] };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

type Point = readonly [x: number, y: number];

/** Right, down, left, up. */
const DIRECTIONS: readonly Point[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

/**
 * The outlines of the dark modules, dark on their right, so that holes wind the other way. One shape has no seams,
 * which readers of PDF files draw between modules of their own.
 */
function outlines(data: readonly (readonly boolean[])[]): readonly (readonly Point[])[] {
  const isDark = (x: number, y: number): boolean => data[y]?.[x] === true;
  /** Whether an edge of an outline starts at a point in a direction. */
  const isEdge = ([x, y]: Point, direction: number): boolean => {
    const [right, left] = [
      [isDark(x, y), isDark(x, y - 1)],
      [isDark(x - 1, y), isDark(x, y)],
      [isDark(x - 1, y - 1), isDark(x - 1, y)],
      [isDark(x, y - 1), isDark(x - 1, y - 1)],
    ][direction]!;
    return right! && !left!;
  };
  const seen = new Set<string>();
  const found: Point[][] = [];
  data.forEach((row, startY) => {
    row.forEach((_, startX) => {
      if (!isEdge([startX, startY], 0) || seen.has(`${startX} ${startY}`)) return;
      const corners: Point[] = [];
      let [point, direction]: [Point, number] = [[startX, startY], 0];
      do {
        if (direction === 0) seen.add(point.join(' '));
        const [dx, dy] = DIRECTIONS[direction]!;
        point = [point[0] + dx, point[1] + dy];
        // Where two dark modules touch at a corner the outline turns right, so that each keeps its own.
        const turn = [1, 0, 3].find((by) => isEdge(point, (direction + by) % 4)) ?? 0;
        if (turn !== 0) corners.push(point);
        direction = (direction + turn) % 4;
      } while (point[0] !== startX || point[1] !== startY || direction !== 0);
      found.push(corners);
    });
  });
  return found;
}
