import type { RasterFile } from './raster.js';
import type { FontFamily } from '../fonts/index.js';
import { DEFAULT_PICTURE_BUDGET, type PictureBudget } from './budget.js';
import { readFlat } from './flatten.js';
import { pictureKind, type PictureKind } from './kind.js';
import { drawOnce } from './picture-cache.js';
import { readPng } from './png.js';
import { PictureError, type PictureProblem } from '../core/index.js';
import { sha256 } from '../core/platform/index.js';

/** A picture, or the reason why there is none. */
export type ReadPicture = RasterFile | { readonly problem: PictureProblem };

/**
 * A picture file as both writers can hold it: upright, opaque, grey or RGB, eight bits a sample. The text of an SVG
 * file is set in `family`, whatever font it asks for. `digestOf` gives the SHA-256 of bytes.
 */
export async function readPicture(
  data: Uint8Array,
  family: () => Promise<FontFamily>,
  budget: PictureBudget = DEFAULT_PICTURE_BUDGET,
  digestOf: (data: Uint8Array) => string = sha256,
): Promise<ReadPicture> {
  const kind = pictureKind(data);
  try {
    if (typeof kind === 'string') {
      const digest = digestOf(data);
      if (kind !== 'svg')
        return await drawOnce(
          data,
          undefined,
          String(budget.pixels),
          () => readKind(data, kind, budget),
          digest,
        );
      return await readDrawing(data, await family(), budget, digest);
    }
    return {
      problem: { code: 'unknown-picture-kind', ...(kind.other !== undefined && { kind: kind.other }) },
    };
  } catch (error) {
    if (error instanceof PictureError) return { problem: error.problem };
    throw error;
  }
}

async function readDrawing(
  data: Uint8Array,
  family: FontFamily,
  budget: PictureBudget,
  digest: string,
): Promise<RasterFile> {
  const { pixels, isOwnSize = false, drawing } = budget;
  const settings = [pixels, isOwnSize, drawing?.pixels()].join(' ');
  const draw = async (): Promise<RasterFile> =>
    (await import('./vector.js')).readVector(data, family, budget);
  const drawn = await drawOnce(data, family, settings, draw, digest);
  // Counted also where it was drawn for an earlier report: a report's pictures do not depend on what came before it.
  const { width, height } = readPng(drawn.data);
  drawing?.takePixels(width * height);
  return drawn;
}

async function readKind(
  data: Uint8Array,
  kind: Exclude<PictureKind, 'svg'>,
  budget: PictureBudget,
): Promise<RasterFile> {
  if (kind === 'png') return readFlat(data, budget.pixels);
  if (kind === 'jpeg') return (await import('./photograph.js')).readPhotograph(data, budget.pixels);
  return (await import('./still.js')).readStill(data, kind, budget.pixels);
}
