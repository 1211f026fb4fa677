import type { FontFamily } from '../fonts/index.js';
import { checkPixels } from './pixels.js';
import type { PictureError, PictureProblem } from '../core/index.js';
import { renderSvg, sizeOfSvg } from './resvg.js';
import { rgbOf } from './write-png.js';

/** Pixels of a drawn picture to one of its own, which are 96 to the inch: 300 to the inch. */
const SHARPNESS = 300 / 96;
/** Pixels across: a small one may be shown as wide as the page, a large one is never sharper than print. */
const WIDTHS = { least: 1600, most: 3200 } as const;
/** Most pixels of a drawn picture, in millions. */
const MOST_MEGAPIXELS = 16;

/** What another thread can be told. */
export interface VectorTask {
  readonly svg: string;
  readonly family: FontFamily;
  readonly mostPixels: number;
}

export interface DrawnVector {
  /** The size that the file has, CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Of the drawing, which is sharper. */
  readonly drawn: { readonly width: number; readonly height: number };
  /** Red, green and blue of every pixel of the drawing, on white. */
  readonly pixels: Uint8Array;
}

/** Draws an SVG document. Rejects with `PictureError`, or what resvg throws. */
export async function drawVector({ svg, family, mostPixels }: VectorTask): Promise<DrawnVector> {
  const { width, height } = await sizeOfSvg(svg);
  const size = { width: Math.round(width), height: Math.round(height) };
  checkPixels(size, mostPixels);
  const wanted = Math.min(WIDTHS.most, Math.max(WIDTHS.least, width * SHARPNESS));
  const most = Math.sqrt((MOST_MEGAPIXELS * 1e6 * width) / height);
  const drawn = await renderSvg(svg, family, Math.round(Math.min(wanted, most)));
  return { ...size, drawn: { width: drawn.width, height: drawn.height }, pixels: rgbOf(drawn.data) };
}

/** The problem that an error of drawing tells of. */
export function drawingProblem(error: unknown): PictureProblem {
  const problem = (error as Partial<PictureError> | undefined)?.problem;
  return (
    problem ?? {
      code: 'picture-damaged',
      kind: 'SVG',
      reason: error instanceof Error ? error.message : String(error),
    }
  );
}
