import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import type * as SameDeflate from '../same-deflate.js';

let same: typeof SameDeflate | undefined;

/** Loads pako in Deno and Bun: their zlib compresses to other bytes than that of Node. */
export async function loadCompression(): Promise<void> {
  const { deno, bun } = process.versions;
  if (deno ?? bun) same ??= await import('../same-deflate.js');
}

/** CRC-32 of bytes (ISO 3309). */
export const crc32 = (data: Uint8Array): number => zlib.crc32(data);

/** Deflates bytes, with a header (RFC 1950). */
export const deflate = (data: Uint8Array): Uint8Array => same?.deflate(data) ?? zlib.deflateSync(data);

/** Deflates bytes without a header (RFC 1951), beside this thread. */
export const deflateRaw = (data: Uint8Array): Promise<Uint8Array> =>
  same?.deflateRaw(data) ?? besideThread(data);

const besideThread: (data: Uint8Array) => Promise<Uint8Array> = promisify(zlib.deflateRaw);

/** Inflates bytes with a header. Throws where they are damaged or give more than `most` bytes. */
export const inflate = (data: Uint8Array, most: number): Uint8Array =>
  zlib.inflateSync(data, { maxOutputLength: most });

/** The same for bytes without a header. */
export const inflateRaw = (data: Uint8Array, most: number): Uint8Array =>
  zlib.inflateRawSync(data, { maxOutputLength: most });
