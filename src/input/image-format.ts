import type { ImageFile } from '../document/index.js';

/** Pictures with more pixels than this are refused before they are decoded. */
const MAXIMUM_PIXELS = 100_000_000;

type Loaded = ImageFile | { readonly problem: string };

/** A picture's kind by its first bytes and its size by its header. PNG (W3C PNG 3, 5.3) and JPEG (ITU T.81, B.2). */
export function readImage(data: Uint8Array): Loaded {
  const image = readPng(data) ?? readJpeg(data);
  if (!image) return { problem: 'it is neither a PNG nor a JPEG picture' };
  if (image.width === 0 || image.height === 0) return { problem: 'its size is zero' };
  if (image.width * image.height > MAXIMUM_PIXELS) return { problem: 'it has more than 100 million pixels' };
  return image;
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function readPng(data: Uint8Array): ImageFile | undefined {
  if (data.length < 33 || PNG_SIGNATURE.some((byte, i) => data[i] !== byte)) return undefined;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return { format: 'png', data, width: view.getUint32(16), height: view.getUint32(20) };
}

/** Start-of-frame markers; those between them are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function readJpeg(data: Uint8Array): ImageFile | undefined {
  if (data[0] !== 0xff || data[1] !== 0xd8) return undefined;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let at = 2; at + 9 < data.length;) {
    if (data[at] !== 0xff) return undefined;
    const marker = data[at + 1]!;
    if (isFrame(marker))
      return { format: 'jpeg', data, height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    const standalone = marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9);
    at += standalone ? (marker === 0xff ? 1 : 2) : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
