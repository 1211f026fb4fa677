import { concatBytes } from '@noble/hashes/utils';
import * as pako from 'pako';

export { deflate, deflateRaw } from '../same-deflate.js';

/** A browser always compresses with pako: there is nothing to load. */
export const loadCompression = (): Promise<void> => Promise.resolve();

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
