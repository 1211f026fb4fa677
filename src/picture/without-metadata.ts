import type { RasterFile } from './raster.js';

/** A picture file without what it says of its making: place, time, camera, owner, comments. Its pixels and colours stay. */
export function withoutMetadata(file: RasterFile): RasterFile {
  const kept = file.format === 'jpeg' ? jpegParts(file.data) : pngParts(file.data);
  const length = kept.reduce((sum, part) => sum + part.length, 0);
  return length === file.data.length ? file : { ...file, data: joined(kept, length) };
}

const JPEG = { start: 0xd8, scan: 0xda, profile: 0xe2, adobe: 0xee, comment: 0xfe } as const;

/** What a JPEG's pixels need: no comments, and of the application's segments JFIF, the colour profile and Adobe's. */
function jpegParts(data: Uint8Array): Uint8Array[] {
  const isKept = (marker: number): boolean =>
    marker !== JPEG.comment &&
    (marker <= 0xe0 || marker > 0xef || marker === JPEG.profile || marker === JPEG.adobe);
  const parts = [data.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= data.length && data[at] === 0xff && data[at + 1] !== JPEG.scan) {
    const marker = data[at + 1]!;
    // A filling byte before a marker.
    const end = marker === 0xff ? at + 1 : at + 2 + ((data[at + 2]! << 8) | data[at + 3]!);
    if (isKept(marker)) parts.push(data.subarray(at, end));
    at = end;
  }
  return [...parts, data.subarray(at)];
}

const SIGNATURE = 8;
/** Length, type and checksum of a chunk (PNG, 5.3). */
const AROUND = 12;
/** Chunks that describe the file to people and programs. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

function pngParts(data: Uint8Array): Uint8Array[] {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const parts = [data.subarray(0, SIGNATURE)];
  for (let at = SIGNATURE; at + AROUND <= data.length;) {
    const end = at + AROUND + view.getUint32(at);
    const type = String.fromCharCode(...data.subarray(at + 4, at + 8));
    if (!DESCRIPTIONS.has(type)) parts.push(data.subarray(at, end));
    at = end;
  }
  return parts;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
