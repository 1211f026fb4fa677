import { sizeOfBmp } from './bmp.js';
import { checkPixels } from './budget.js';
import { damaged } from './damaged.js';
import { decodePixels, MAX_DECODED } from './decode-pixels.js';
import { firstFrameOfGif } from './gif.js';
import type { StillKind } from './kind.js';
import type { RasterFile, Still } from './raster.js';
import { stillOfWebp } from './webp.js';
import { rgbOnWhite, writeRgbPng } from './write-png.js';

const FIND: Readonly<Record<StillKind, (file: Uint8Array) => Still>> = {
  gif: firstFrameOfGif,
  webp: stillOfWebp,
  bmp: sizeOfBmp,
};

/** The picture of a file, of a moving one the first frame, by its headers. Throws `PictureError`. */
export const findStill = (file: Uint8Array, kind: StillKind): Still => FIND[kind](file);

/** Throws `PictureError` for a picture with more pixels than allowed, or than its decoder takes. */
export const checkStill = (still: Still, kind: StillKind, maxPixels: number): void =>
  checkPixels(still, Math.min(maxPixels, MAX_DECODED[kind]));

/** A GIF, WebP or BMP file as a PNG picture on white, of a moving one the first frame. Rejects with `PictureError`. */
export async function readStill(file: Uint8Array, kind: StillKind, maxPixels: number): Promise<RasterFile> {
  const still = findStill(file, kind);
  checkStill(still, kind, maxPixels);
  const pixels = await decodePixels(still.data, kind);
  if (!pixels) throw damaged(FORMAT[kind], { code: 'no-pixels' });
  const { width, height, data } = pixels;
  return { format: 'png', data: writeRgbPng(width, height, rgbOnWhite(data)), width, height };
}

const FORMAT = { gif: 'GIF', webp: 'WebP', bmp: 'BMP' } as const;
