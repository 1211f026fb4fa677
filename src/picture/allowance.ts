import { LIMITS } from '../core/index.js';

/** What one picture may ask for. */
export interface PictureAllowance {
  /** Pixels that it may have. */
  readonly pixels: number;
  /** Seconds that drawing it may take. */
  readonly seconds: number;
  readonly signal?: AbortSignal;
}

export const USUAL_PICTURE: PictureAllowance = {
  pixels: LIMITS.picturePixels,
  seconds: LIMITS.pictureSeconds,
};
