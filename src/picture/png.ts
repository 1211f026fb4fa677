import { crc32 } from '../core/platform/index.js';
import { damaged } from './damaged.js';

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

interface Chunk {
  readonly name: string;
  readonly body: Uint8Array;
  /** Name and body, which the checksum covers. */
  readonly checked: Uint8Array;
  readonly checksum: number;
}

/** The chunks of a PNG file up to its end. Throws `PictureError` where one runs over the file's end. */
function chunksOf(file: Uint8Array): readonly Chunk[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE_LENGTH; chunks.at(-1)?.name !== 'IEND';) {
    const length = at + 8 <= file.length ? view.getUint32(at) : Infinity;
    if (at + 12 + length > file.length) throw damaged('PNG', { code: 'cut-off' });
    const name = String.fromCharCode(...file.subarray(at + 4, at + 8));
    const body = file.subarray(at + 8, at + 8 + length);
    const checked = file.subarray(at + 4, at + 8 + length);
    chunks.push({ name, body, checked, checksum: view.getUint32(at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** Throws `PictureError` where a chunk does not match its checksum (W3C PNG, 5.3). */
export function checkChunks(file: Uint8Array): void {
  for (const { name, checked, checksum } of chunksOf(file))
    if (crc32(checked) !== checksum) throw damaged('PNG', { code: 'bad-checksum', chunk: name });
}

/** Reads the parts of a PNG file. Throws `PictureError` where it is cut off or its header is not valid. */
export function readPng(file: Uint8Array): Png {
  const chunks = chunksOf(file);
  const chunk = (name: string): Uint8Array =>
    Buffer.concat(chunks.filter((each) => each.name === name).map(({ body }) => body));
  const header = chunk('IHDR');
  if (header.length < 13) throw damaged('PNG', { code: 'no-header' });
  const size = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (!DEPTHS[size.getUint8(9)]?.includes(size.getUint8(8))) throw damaged('PNG', { code: 'bad-header' });
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

/** Samples of a pixel. */
export const channelsOf = ({ colorType }: Png): number => CHANNELS[colorType] ?? 1;
