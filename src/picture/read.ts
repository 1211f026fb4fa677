import type { RasterFile } from './raster.js';
import type { FontFamily } from '../fonts/index.js';
import { DEFAULT_PICTURE_BUDGET, type PictureBudget } from './budget.js';
import { readFlat } from './flatten.js';
import { pictureKind, type PictureKind } from './kind.js';
import { drawOnce } from './picture-cache.js';
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
  budget: PictureBudget = DEFAULT_PICTURE_BUDGET,
): Promise<ReadPicture> {
  const kind = pictureKind(data);
  try {
    if (typeof kind === 'string') {
      const used = kind === 'svg' ? await family() : undefined;
      return await drawOnce(data, used, String(budget.pixels), () => readKind(data, kind, used, budget));
    }
    return {
      problem: { code: 'unknown-picture-kind', ...(kind.other !== undefined && { kind: kind.other }) },
    };
  } catch (error) {
    if (error instanceof PictureError) return { problem: error.problem };
    throw error;
  }
}

async function readKind(
  data: Uint8Array,
  kind: PictureKind,
  family: FontFamily | undefined,
  budget: PictureBudget,
): Promise<RasterFile> {
  if (kind === 'png') return readFlat(data, budget.pixels);
  if (kind === 'jpeg') return (await import('./photograph.js')).readPhotograph(data, budget.pixels);
  if (kind === 'svg') return (await import('./vector.js')).readVector(data, family!, budget);
  return (await import('./still.js')).readStill(data, kind, budget.pixels);
}
