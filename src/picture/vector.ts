import type { RasterFile } from '../document/tree.js';
import type { FontFamily } from '../fonts/family.js';
import { LIMITS } from '../limits/index.js';
import { checkPixels } from './pixels.js';
import { PictureError } from './problem.js';
import { renderSvg, sizeOfSvg } from './resvg.js';
import { checkSvg } from './safe-svg.js';
import { rgbOf, writeRgbPng } from './write-png.js';

/** Pixels of a drawn picture to one of its own, which are 96 to the inch: 300 to the inch. */
const SHARPNESS = 300 / 96;
/** Pixels across: a small one may be shown as wide as the page, a large one is never sharper than print. */
const WIDTHS = { least: 1600, most: 3200 } as const;
/** Most pixels of a drawn picture, in millions. */
const MOST_MEGAPIXELS = 16;

/** An SVG file as a sharp PNG picture on white. Rejects with `PictureError`. */
export async function readVector(
  data: Uint8Array,
  family: FontFamily,
  mostPixels: number = LIMITS.picturePixels,
): Promise<RasterFile> {
  const svg = decode(data);
  checkSvg(svg);
  try {
    const { width, height } = await sizeOfSvg(svg);
    const size = { width: Math.round(width), height: Math.round(height) };
    checkPixels(size, mostPixels);
    const wanted = Math.min(WIDTHS.most, Math.max(WIDTHS.least, width * SHARPNESS));
    const most = Math.sqrt((MOST_MEGAPIXELS * 1e6 * width) / height);
    const drawn = await renderSvg(svg, family, Math.round(Math.min(wanted, most)));
    return { format: 'png', data: writeRgbPng(drawn.width, drawn.height, rgbOf(drawn.data)), ...size };
  } catch (error) {
    if (error instanceof PictureError) throw error;
    throw new PictureError({ code: 'corrupt', kind: 'SVG', reason: String(error) });
  }
}

function decode(data: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    throw new PictureError({ code: 'corrupt', kind: 'SVG', reason: 'it is not UTF-8 text' });
  }
}
