import { PictureError } from './problem.js';

/** Pictures larger than this are refused before they are read, MB. */
export const MAXIMUM_MEGABYTES = 20;

/** Pictures with more pixels than this, in millions, are refused before they are decoded: four bytes each in memory. */
const MAXIMUM_MEGAPIXELS = 60;

/** Throws `PictureError` for a picture without pixels or with too many. */
export function checkPixels({ width, height }: { readonly width: number; readonly height: number }): void {
  if (width === 0 || height === 0) throw new PictureError({ code: 'no-size' });
  if (width * height > MAXIMUM_MEGAPIXELS * 1e6)
    throw new PictureError({ code: 'too-many-pixels', megapixels: MAXIMUM_MEGAPIXELS });
}
