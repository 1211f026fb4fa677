import { PictureError, type PictureProblem } from '../core/index.js';
import { checkPixels } from './budget.js';
import { readJpeg } from './jpeg.js';
import { pictureKind } from './kind.js';
import { readPng } from './png.js';
import { checkStill, findStill } from './still.js';

/** Pixels of a picture as its header gives them; undefined for a drawing and for what cannot be read. */
export function pixelsOf(data: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const kind = pictureKind(data);
  try {
    if (kind === 'svg' || typeof kind === 'object') return undefined;
    if (kind === 'png') return readPng(data);
    return kind === 'jpeg' ? readJpeg(data) : findStill(data, kind);
  } catch (error) {
    if (error instanceof PictureError) return undefined;
    throw error;
  }
}

/** What a picture's header says that makes it one that cannot be shown; undefined where it says nothing of the kind. */
export function inspectHeader(data: Uint8Array, maxPixels: number): PictureProblem | undefined {
  const kind = pictureKind(data);
  try {
    if (kind === 'png') checkPixels(readPng(data), maxPixels);
    else if (kind === 'jpeg') checkPixels(readJpeg(data), maxPixels);
    else if (typeof kind === 'object')
      return { code: 'unknown-picture-kind', ...(kind.other !== undefined && { kind: kind.other }) };
    else if (kind !== 'svg') checkStill(findStill(data, kind), kind, maxPixels);
    return undefined;
  } catch (error) {
    if (error instanceof PictureError) return error.problem;
    throw error;
  }
}
