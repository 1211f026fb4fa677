import { LIMITS } from '../core/index.js';

/** What one picture may ask for. */
export interface PictureBudget {
  /** Pixels that it may have. */
  readonly pixels: number;
  /** Seconds that drawing it may take. */
  readonly seconds: number;
  readonly signal?: AbortSignal;
}

export const DEFAULT_PICTURE_BUDGET: PictureBudget = {
  pixels: LIMITS.picturePixels,
  seconds: LIMITS.pictureSeconds,
};
