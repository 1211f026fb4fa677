import jpeg from 'jpeg-js';
import { readJpeg, type Jpeg } from './jpeg.js';
import { LIMITS, PictureError } from '../core/index.js';
import { checkPixels } from './budget.js';
import { damaged } from './damaged.js';
import type { Pixels, RasterFile } from './raster.js';
import { turnUpright } from './upright.js';

/** Of a photograph that is written anew; at 90 the eye sees no loss. */
const QUALITY = 90;

/** Memory that decoding may take; jpeg-js needs some 25 bytes a pixel. MB. */
const MEMORY = 2048;

/**
 * A JPEG file as writers can hold it: grey or RGB. One that is so already keeps its bytes and says how it lies, which costs
 * no decoding; inks become RGB, upright. Throws `PictureError`.
 */
export function readPhotograph(data: Uint8Array, maxPixels: number = LIMITS.picturePixels): RasterFile {
  const file = readJpeg(data);
  checkPixels(file, maxPixels);
  const plain = file.components === 1 || file.components === 3;
  if (!file.common || !(plain || (file.components === 4 && file.adobe)))
    throw new PictureError({ code: 'rare-jpeg' });
  if (plain) return asItLies(data, file);
  return uprightCopy(data, file);
}

function uprightCopy(data: Uint8Array, file: Jpeg): RasterFile {
  const { width, height, data: pixels } = turnUpright(decode(data, file), file.orientation);
  const written = jpeg.encode({ width, height, data: pixels }, QUALITY).data;
  return { format: 'jpeg', data: new Uint8Array(written), width, height };
}

function asItLies(data: Uint8Array, { width, height, orientation }: Jpeg): RasterFile {
  const upright = orientation > 4 ? { width: height, height: width } : { width, height };
  return { format: 'jpeg', data, ...upright, ...(orientation > 1 && { orientation }) };
}

function decode(data: Uint8Array, { width, height }: Jpeg): Pixels {
  try {
    const options = { useTArray: true, tolerantDecoding: false, maxMemoryUsageInMB: MEMORY } as const;
    return { width, height, data: jpeg.decode(data, options).data };
  } catch (error) {
    throw damaged('JPEG', { code: 'decoder', text: (error as Error).message });
  }
}
