import type { FontFamily } from '../fonts/index.js';
import { checkPixels } from './budget.js';
import type { PictureError, PictureProblem } from '../core/index.js';
import { renderSvg, sizeOfSvg } from './resvg.js';
import { rgbOf } from './write-png.js';

/** Pixels drawn for each pixel of the file: from 96 to 300 an inch. */
const SHARPNESS = 300 / 96;
/**
 * Pixels of the width: a small picture may be shown as wide as the page, a large one need not be sharper than print. One in its
 * own size is drawn so large that it can be made larger in Word.
 */
const WIDTHS = { least: 1600, leastOwn: 400, most: 3200 } as const;
/** Pixels of a drawn picture, at most. */
const MAX_DRAWN = 16e6;

/** A picture to draw, as data that can be sent to another thread. */
export interface VectorTask {
  readonly svg: string;
  readonly family: FontFamily;
  readonly maxPixels: number;
  /** Pixels that the drawing may have. */
  readonly maxDrawn?: number;
  readonly isOwnSize?: boolean;
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
export async function drawVector({ svg, family, ...task }: VectorTask): Promise<DrawnVector> {
  const { width, height } = await sizeOfSvg(svg);
  const size = { width: Math.round(width), height: Math.round(height) };
  checkPixels(size, task.maxPixels);
  const least = task.isOwnSize ? WIDTHS.leastOwn : WIDTHS.least;
  const wanted = Math.min(WIDTHS.most, Math.max(least, width * SHARPNESS));
  const most = Math.sqrt(((task.maxDrawn ?? MAX_DRAWN) * width) / height);
  const drawn = await renderSvg(svg, family, Math.max(1, Math.round(Math.min(wanted, most))));
  return { ...size, drawn: { width: drawn.width, height: drawn.height }, pixels: rgbOf(drawn) };
}

/** The problem behind an error of drawing. */
export function drawingProblem(error: unknown): PictureProblem {
  const problem = (error as Partial<PictureError> | undefined)?.problem;
  return (
    problem ?? {
      code: 'picture-damaged',
      kind: 'SVG',
      reason: { code: 'decoder', text: error instanceof Error ? error.message : String(error) },
    }
  );
}
