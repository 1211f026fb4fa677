import { inflateSync } from 'node:zlib';

/** A PNG file's parts (W3C PNG, 5 and 11). */
export interface Png {
  readonly width: number;
  readonly height: number;
  readonly bitDepth: number;
  readonly colorType: number;
  readonly interlaced: boolean;
  /** Three bytes a colour. */
  readonly palette: Uint8Array;
  /** The `tRNS` chunk; empty without one. */
  readonly transparency: Uint8Array;
  /** The compressed image data, its chunks joined. */
  readonly data: Uint8Array;
}

const SIGNATURE_LENGTH = 8;

/** Reads the parts of a PNG file. Throws where a chunk runs over the file's end or the header is missing. */
export function readPng(file: Uint8Array): Png {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const chunks = new Map<string, Uint8Array[]>();
  for (let at = SIGNATURE_LENGTH; at + 8 <= file.length;) {
    const length = view.getUint32(at);
    if (at + 12 + length > file.length) throw new Error('the PNG file ends inside a chunk');
    const name = String.fromCharCode(...file.subarray(at + 4, at + 8));
    const body = file.subarray(at + 8, at + 8 + length);
    chunks.set(name, [...(chunks.get(name) ?? []), body]);
    at += 12 + length;
  }
  const chunk = (name: string): Uint8Array => Buffer.concat(chunks.get(name) ?? []);
  const header = chunk('IHDR');
  if (header.length < 13) throw new Error('the PNG file has no header');
  const size = new DataView(header.buffer, header.byteOffset, header.byteLength);
  return {
    width: size.getUint32(0),
    height: size.getUint32(4),
    bitDepth: size.getUint8(8),
    colorType: size.getUint8(9),
    interlaced: size.getUint8(12) === 1,
    palette: chunk('PLTE'),
    transparency: chunk('tRNS'),
    data: chunk('IDAT'),
  };
}

/** Samples of a pixel by colour type (W3C PNG, table 11.1). */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export const channelsOf = ({ colorType }: Png): number => {
  const channels = CHANNELS[colorType];
  if (channels === undefined) throw new Error(`PNG colour type ${String(colorType)} is unknown`);
  return channels;
};

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

/** Calls `pixel` for every pixel with its samples, 0 to the largest that the bit depth holds. */
export function eachPixel(png: Png, pixel: (x: number, y: number, samples: readonly number[]) => void): void {
  const channels = channelsOf(png);
  const { width, height, bitDepth } = png;
  const raw = inflateSync(png.data);
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

function eachRow(
  raw: Uint8Array,
  start: number,
  { length, rows, bytesPerPixel }: { length: number; rows: number; bytesPerPixel: number },
  read: RowReader,
): number {
  let at = start;
  let above: Uint8Array = new Uint8Array(length);
  for (let y = 0; y < rows; y++) {
    if (at + 1 + length > raw.length) throw new Error('the PNG file has too little image data');
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
