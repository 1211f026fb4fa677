import { concatBytes } from '@noble/hashes/utils';
import * as pako from 'pako';

// pako deflates byte for byte as the zlib of Node does.

/** zlib's own defaults. */
const DEFAULT = { level: -1, method: 8, memory: 8, strategy: pako.Z_DEFAULT_STRATEGY } as const;
const WINDOW_BITS = 15;

/** zlib's bound: bytes that a stream takes at most. */
const mostBytes = (length: number): number =>
  length + (length >>> 12) + (length >>> 14) + (length >>> 25) + 13 + 6;

/**
 * Deflates one stream after another with the same tables: a document has hundreds of short streams, and new tables of 300 kB for
 * each would take longer than the work itself. A stream without a header has a negative number of bits.
 */
function deflater(windowBits: number): (data: Uint8Array) => Uint8Array {
  let kept: pako.ZStream | undefined;
  return (data) => {
    const stream = kept ?? new pako.ZStream();
    const { level, method, memory, strategy } = DEFAULT;
    if (kept) pako.zlibDeflateReset(stream);
    else pako.zlibDeflateInit2(stream, level, method, windowBits, memory, strategy);
    const output = new Uint8Array(mostBytes(data.length));
    Object.assign(stream, { input: data, next_in: 0, avail_in: data.length });
    Object.assign(stream, { output, next_out: 0, avail_out: output.length });
    const state = pako.zlibDeflate(stream, pako.Z_FINISH);
    if (state !== pako.Z_STREAM_END) throw new Error(`deflate: ${String(state)}`);
    kept = stream;
    // What was deflated is not kept.
    Object.assign(stream, { input: NOTHING, output: NOTHING });
    return output.slice(0, stream.total_out);
  };
}

const NOTHING = new Uint8Array(0);

export const deflate = deflater(WINDOW_BITS);

const deflateRawNow = deflater(-WINDOW_BITS);

export const deflateRaw = (data: Uint8Array): Promise<Uint8Array> => Promise.resolve(deflateRawNow(data));

export const inflate = (data: Uint8Array, most: number): Uint8Array => inflated(data, most, false);

export const inflateRaw = (data: Uint8Array, most: number): Uint8Array => inflated(data, most, true);

/** Inflates piece by piece, and stops where there are more than `most` bytes. */
function inflated(data: Uint8Array, most: number, raw: boolean): Uint8Array {
  const inflater = new pako.Inflate({ raw });
  const pieces: Uint8Array[] = [];
  let length = 0;
  inflater.onData = (piece) => {
    length += piece.length;
    if (length > most) throw new RangeError(`it has more than ${String(most)} bytes`);
    pieces.push(piece as Uint8Array);
  };
  inflater.push(data, true);
  if (inflater.err || !inflater.ended) throw new Error(inflater.msg || 'unexpected end of file');
  return concatBytes(...pieces);
}

let table: Uint32Array | undefined;

function crcTable(): Uint32Array {
  const made = new Uint32Array(256);
  for (let index = 0; index < 256; index += 1) {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[index] = value;
  }
  return made;
}

export function crc32(data: Uint8Array): number {
  const values = (table ??= crcTable());
  let crc = 0xffffffff;
  for (const byte of data) crc = values[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
