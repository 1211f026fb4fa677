import { readAsset } from '../core/platform/index.js';
import type { StillKind } from './kind.js';
import type { Pixels } from './raster.js';

/** What the decoders export: libwebp, libnsgif and libnsbmp in WebAssembly. All numbers are addresses or bytes. */
interface Decoder {
  readonly memory: { readonly buffer: ArrayBuffer };
  malloc(bytes: number): number;
  WebPDecodeRGBA?(data: number, length: number, width: number, height: number): number;
  decode_gif?(pixels: number, width: number, height: number, data: number, length: number): number;
  decode_bmp?(pixels: number, width: number, height: number, data: number, length: number): number;
  _initialize?(): void;
}

const FILES: Readonly<Record<StillKind, () => Promise<Uint8Array>>> = {
  gif: () => readAsset('wasm/nsgif.wasm'),
  webp: () => readAsset('wasm/webp.wasm'),
  bmp: () => readAsset('wasm/nsbmp.wasm'),
};

/** Pixels that a decoder takes at most: libnsgif and libnsbmp are built with room for 48 MB of four bytes a pixel. */
export const MAX_DECODED: Readonly<Record<StillKind, number>> = { gif: 12e6, webp: Infinity, bmp: 12e6 };

const modules = new Map<StillKind, Promise<WebAssembly.Module>>();

/** Decoders write to no file: what they ask of the system fails. */
const unavailable = (): never => {
  throw new Error('a decoder has no files');
};
const SYSTEM = { fd_close: unavailable, fd_seek: unavailable, fd_write: unavailable };

/** A decoder with memory of its own. */
async function startDecoder(kind: StillKind): Promise<Decoder> {
  const module =
    modules.get(kind) ?? FILES[kind]().then((file) => WebAssembly.compile(file as Uint8Array<ArrayBuffer>));
  modules.set(kind, module);
  const { exports } = await WebAssembly.instantiate(await module, { wasi_snapshot_preview1: SYSTEM });
  const decoder = exports as unknown as Decoder;
  decoder._initialize?.();
  return decoder;
}

/**
 * The pixels of a GIF, WebP or BMP file, undefined where they cannot be read. Each file gets a decoder of its own: its memory ends
 * with it, and no file can change what another one shows.
 */
export async function decodePixels(file: Uint8Array, kind: StillKind): Promise<Pixels | undefined> {
  const decoder = await startDecoder(kind);
  try {
    return decodeWith(decoder, file);
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function decodeWith(decoder: Decoder, file: Uint8Array): Pixels | undefined {
  const data = decoder.malloc(file.length);
  // Addresses of the pixels, the width and the height, which the decoder writes.
  const found = decoder.malloc(12);
  if (data === 0 || found === 0) return undefined;
  new Uint8Array(decoder.memory.buffer, data, file.length).set(file);
  const decode = decoder.decode_gif ?? decoder.decode_bmp;
  const failed = decode?.(found, found + 4, found + 8, data, file.length) ?? 0;
  const pixels = decoder.WebPDecodeRGBA?.(data, file.length, found + 4, found + 8);
  const [address, width, height] = new Uint32Array(decoder.memory.buffer, found, 3) as unknown as [
    number,
    number,
    number,
  ];
  const start = pixels ?? address;
  if (failed !== 0 || start === 0) return undefined;
  return { width, height, data: new Uint8Array(decoder.memory.buffer, start, width * height * 4) };
}
