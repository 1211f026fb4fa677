import { crc32, inflateSync } from 'node:zlib';
import { PictureError } from '../core/index.js';

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

const damaged = (reason: string): PictureError =>
  new PictureError({ code: 'picture-damaged', kind: 'PNG', reason });

interface Chunk {
  readonly name: string;
  readonly body: Uint8Array;
  /** Name and body, which the checksum stands for. */
  readonly checked: Uint8Array;
  readonly checksum: number;
}

/** The chunks of a PNG file up to its end. Throws `PictureError` where one runs over the file's end. */
function chunksOf(file: Uint8Array): readonly Chunk[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE_LENGTH; chunks.at(-1)?.name !== 'IEND';) {
    const length = at + 8 <= file.length ? view.getUint32(at) : Infinity;
    if (at + 12 + length > file.length) throw damaged('the file is cut off');
    const name = String.fromCharCode(...file.subarray(at + 4, at + 8));
    const body = file.subarray(at + 8, at + 8 + length);
    const checked = file.subarray(at + 4, at + 8 + length);
    chunks.push({ name, body, checked, checksum: view.getUint32(at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** Throws `PictureError` where a chunk's bytes are not those that were written (W3C PNG, 5.3). */
export function checkChunks(file: Uint8Array): void {
  for (const { name, checked, checksum } of chunksOf(file))
    if (crc32(checked) !== checksum) throw damaged(`the checksum of ${name} is wrong`);
}

/** Reads the parts of a PNG file. Throws `PictureError` where it is cut off or its header cannot be. */
export function readPng(file: Uint8Array): Png {
  const chunks = chunksOf(file);
  const chunk = (name: string): Uint8Array =>
    Buffer.concat(chunks.filter((each) => each.name === name).map(({ body }) => body));
  const header = chunk('IHDR');
  if (header.length < 13) throw damaged('it has no header');
  const size = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (!DEPTHS[size.getUint8(9)]?.includes(size.getUint8(8))) throw damaged('its header is wrong');
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

/** Bits of a sample that a colour type allows, and its samples a pixel (W3C PNG, table 11.1). */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export const channelsOf = ({ colorType }: Png): number => CHANNELS[colorType] ?? 1;

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

/** Bytes that interlacing may add: a filter byte a row and a part of a byte, in seven passes. */
const SLACK = 16;

/** The image data; a file that holds more than its size asks for is not read to its end. */
function inflated(png: Png): Uint8Array {
  const row = Math.ceil((png.width * channelsOf(png) * png.bitDepth) / 8) + SLACK;
  try {
    return inflateSync(png.data, { maxOutputLength: row * (png.height + SLACK) });
  } catch (error) {
    throw damaged((error as Error).message);
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
    if (at + 1 + length > raw.length) throw damaged('it has too little image data');
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
