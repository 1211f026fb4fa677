import { inflate } from '../core/platform/index.js';
import { damaged } from './damaged.js';
import { channelsOf, type Png } from './png.js';

/** Gives the samples of one row of pixels, as they are stored. */
type RowReader = (row: Uint8Array, y: number) => void;

/** A pass of an interlaced picture: where it starts and its steps (W3C PNG, 8.2); a plain picture is one pass. */
interface Pass {
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
}

const ADAM7: readonly Pass[] = [
  { x: 0, y: 0, stepX: 8, stepY: 8 },
  { x: 4, y: 0, stepX: 8, stepY: 8 },
  { x: 0, y: 4, stepX: 4, stepY: 8 },
  { x: 2, y: 0, stepX: 4, stepY: 4 },
  { x: 0, y: 2, stepX: 2, stepY: 4 },
  { x: 1, y: 0, stepX: 2, stepY: 2 },
  { x: 0, y: 1, stepX: 1, stepY: 2 },
];
const WHOLE: readonly Pass[] = [{ x: 0, y: 0, stepX: 1, stepY: 1 }];

/**
 * Calls `pixel` for every pixel with its samples, 0 to the largest that the bit depth holds. Ours and not a library's: fast-png 8.0.0
 * refuses interlaced pictures of fewer than eight bits and inflates without a limit.
 */
export function eachPixel(png: Png, pixel: (x: number, y: number, samples: readonly number[]) => void): void {
  const channels = channelsOf(png);
  const { width, height, bitDepth } = png;
  const raw = inflated(png);
  const bytesPerPixel = Math.max(1, (channels * bitDepth) >> 3);
  let at = 0;
  for (const { x: x0, y: y0, stepX, stepY } of png.interlaced ? ADAM7 : WHOLE) {
    const columns = Math.ceil((width - x0) / stepX);
    const rows = Math.ceil((height - y0) / stepY);
    if (columns <= 0 || rows <= 0) continue;
    const length = Math.ceil((columns * channels * bitDepth) / 8);
    const read: RowReader = (row, y) => {
      const samples = new Array<number>(channels).fill(0);
      for (let column = 0; column < columns; column++) {
        for (let i = 0; i < channels; i++) samples[i] = sampleAt(row, column * channels + i, bitDepth);
        pixel(x0 + column * stepX, y0 + y * stepY, samples);
      }
    };
    at = eachRow(raw, at, { length, rows, bytesPerPixel }, read);
  }
}

/** Bytes that interlacing may add: in each of seven passes, a filter byte a row and a part of a byte. */
const SLACK = 16;

/** The image data. Inflating stops where there is more than the size of the picture needs. */
function inflated(png: Png): Uint8Array {
  const row = Math.ceil((png.width * channelsOf(png) * png.bitDepth) / 8) + SLACK;
  try {
    return inflate(png.data, row * (png.height + SLACK));
  } catch (error) {
    throw damaged('PNG', { code: 'decoder', text: (error as Error).message });
  }
}

function eachRow(
  raw: Uint8Array,
  start: number,
  { length, rows, bytesPerPixel }: { length: number; rows: number; bytesPerPixel: number },
  read: RowReader,
): number {
  let at = start;
  let above: Uint8Array = new Uint8Array(length);
  for (let y = 0; y < rows; y++) {
    if (at + 1 + length > raw.length) throw damaged('PNG', { code: 'too-few-pixels' });
    const row = raw.slice(at + 1, at + 1 + length);
    unfilter(row, above, raw[at] ?? 0, bytesPerPixel);
    read(row, y);
    above = row;
    at += 1 + length;
  }
  return at;
}

/** Undoes a row's filter in place (W3C PNG, 9.2). */
function unfilter(row: Uint8Array, above: Uint8Array, filter: number, step: number): void {
  if (filter === 0) return;
  for (let i = 0; i < row.length; i++) {
    const a = i >= step ? (row[i - step] ?? 0) : 0;
    const b = above[i] ?? 0;
    const c = i >= step ? (above[i - step] ?? 0) : 0;
    const predicted = filter === 1 ? a : filter === 2 ? b : filter === 3 ? (a + b) >> 1 : paeth(a, b, c);
    row[i] = (row[i] ?? 0) + predicted;
  }
}

function paeth(a: number, b: number, c: number): number {
  const estimate = a + b - c;
  const [fromA, fromB, fromC] = [Math.abs(estimate - a), Math.abs(estimate - b), Math.abs(estimate - c)];
  if (fromA <= fromB && fromA <= fromC) return a;
  return fromB <= fromC ? b : c;
}

function sampleAt(row: Uint8Array, index: number, bitDepth: number): number {
  if (bitDepth === 8) return row[index] ?? 0;
  if (bitDepth === 16) return ((row[2 * index] ?? 0) << 8) | (row[2 * index + 1] ?? 0);
  const bit = index * bitDepth;
  return ((row[bit >> 3] ?? 0) >> (8 - bitDepth - (bit & 7))) & ((1 << bitDepth) - 1);
}
