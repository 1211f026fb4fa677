import { LIMITS, PictureError } from '../core/index.js';
import type { DrawingBudget } from './drawing-budget.js';

/** What reading one picture may take. */
export interface PictureBudget {
  /** Pixels that it may have. */
  readonly pixels: number;
  /** Seconds that drawing it may take. */
  readonly seconds: number;
  readonly signal?: AbortSignal;
  /** Shown in its own size, so that it needs no more pixels than that size has in print. */
  readonly isOwnSize?: boolean;
  /** What the drawings of a report take together. */
  readonly drawing?: DrawingBudget;
}

export const DEFAULT_PICTURE_BUDGET: PictureBudget = {
  pixels: LIMITS.picturePixels,
  seconds: LIMITS.pictureSeconds,
};

/** Throws `PictureError` for a picture without pixels or with more than so many, before it is decoded. */
export function checkPixels(
  { width, height }: { readonly width: number; readonly height: number },
  most: number,
): void {
  if (width === 0 || height === 0) throw new PictureError({ code: 'picture-without-size' });
  if (width * height > most) throw new PictureError({ code: 'too-many-pixels', megapixels: most / 1e6 });
}
