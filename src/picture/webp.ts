import { damaged } from './damaged.js';
import type { Still } from './raster.js';

/** Bytes of a file before its chunks, and of a frame before its own (RFC 9649, 2.4 and 2.7.1). */
const FILE_HEADER = 12;
const FRAME_HEADER = 16;

interface Chunk {
  readonly name: string;
  readonly body: Uint8Array;
}

/** The chunks of a file or of a frame up to a wanted one (RFC 9649, 2.3). Throws `PictureError` where one is cut off. */
function findChunk(data: Uint8Array, start: number, wanted: (name: string) => boolean): Chunk | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let at = start; at + 8 <= data.length;) {
    const name = String.fromCharCode(...data.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > data.length) throw damaged('WebP', { code: 'cut-off' });
    if (wanted(name)) return { name, body: data.subarray(at + 8, at + 8 + length) };
    at += 8 + length + (length % 2);
  }
  return undefined;
}

const isPixels = (name: string): boolean => name === 'VP8 ' || name === 'VP8L';

/** The picture of a WebP file; of a moving one the first frame, as a file. Throws `PictureError`. */
export function stillOfWebp(file: Uint8Array): Still {
  const chunk = findChunk(file, FILE_HEADER, (name) => isPixels(name) || name === 'ANMF');
  if (!chunk) throw damaged('WebP', { code: 'no-picture' });
  if (chunk.name !== 'ANMF') return { ...sizeOf(chunk), data: file };
  const frame = chunk.body.subarray(FRAME_HEADER);
  const pixels = findChunk(frame, 0, isPixels);
  if (!pixels) throw damaged('WebP', { code: 'no-picture' });
  const size = sizeOf(pixels);
  return { ...size, data: asFile(frame, size) };
}

/** Width and height of a frame of VP8 or VP8L (RFC 6386, 9.1; RFC 9649, 3.4). */
function sizeOf({ name, body }: Chunk): { readonly width: number; readonly height: number } {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  if (body.length < 10) throw damaged('WebP', { code: 'cut-off' });
  if (name === 'VP8 ')
    return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
  const bits = view.getUint32(1, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}

/** Chunks of a frame as a file with a header that allows them transparency (RFC 9649, 2.7). */
function asFile(frame: Uint8Array, { width, height }: { width: number; height: number }): Uint8Array {
  const header = Buffer.alloc(30);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(header.length - 8 + frame.length, 4);
  header.write('WEBPVP8X', 8, 'latin1');
  header.writeUInt32LE(10, 16);
  header[20] = 0x10;
  header.writeUIntLE(width - 1, 24, 3);
  header.writeUIntLE(height - 1, 27, 3);
  return Buffer.concat([header, frame]);
}
