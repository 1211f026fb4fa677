import type { RasterFile } from './raster-file.js';
import type { FontFamily } from '../fonts/index.js';
import { USUAL_PICTURE, type PictureAllowance } from './allowance.js';
import { readFlat } from './flatten.js';
import { pictureKind } from './kind.js';
import { PictureError, type PictureProblem } from '../core/index.js';

/** A picture, or the reason why there is none. */
export type ReadPicture = RasterFile | { readonly problem: PictureProblem };

/**
 * A picture file as both writers can hold it: upright, opaque, grey or RGB, eight bits a sample. The text of an SVG
 * file is set in `family`, whatever font it asks for.
 */
export async function readPicture(
  data: Uint8Array,
  family: () => Promise<FontFamily>,
  allowance: PictureAllowance = USUAL_PICTURE,
): Promise<ReadPicture> {
  const kind = pictureKind(data);
  try {
    if (kind === 'png') return readFlat(data, allowance.pixels);
    if (kind === 'jpeg') return (await import('./photograph.js')).readPhotograph(data, allowance.pixels);
    if (kind === 'svg')
      return await (await import('./vector.js')).readVector(data, await family(), allowance);
    return {
      problem: { code: 'unknown-picture-kind', ...(kind.other !== undefined && { kind: kind.other }) },
    };
  } catch (error) {
    if (error instanceof PictureError) return { problem: error.problem };
    throw error;
  }
}
