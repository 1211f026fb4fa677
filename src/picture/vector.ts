import type { RasterFile } from './raster.js';
import type { FontFamily } from '../fonts/index.js';
import { drawingProblem, drawVector, type DrawnVector, type VectorTask } from './draw-vector.js';
import { DEFAULT_PICTURE_BUDGET, type PictureBudget } from './budget.js';
import { PictureError } from '../core/index.js';
import { damaged } from './damaged.js';
import { checkSvg } from './safe-svg.js';
import { writeRgbPng } from './write-png.js';

/** The longest time that a timer can wait, ms. */
const MAX_TIMEOUT = 2 ** 31 - 1;

/**
 * An SVG file as a sharp PNG picture on white. A simple one is drawn directly; one that may take long, in a thread that is
 * ended when its time is over. Rejects with `PictureError`.
 */
export async function readVector(
  data: Uint8Array,
  family: FontFamily,
  budget: PictureBudget = DEFAULT_PICTURE_BUDGET,
): Promise<RasterFile> {
  const svg = decode(data);
  const isLight = checkSvg(svg, budget.pixels);
  const { pixels: maxPixels, isOwnSize = false, drawing } = budget;
  const task = { svg, family, maxPixels, isOwnSize, ...(drawing && { maxDrawn: drawing.pixels() }) };
  const { width, height, drawn, pixels } = await (isLight ? drawHere(task) : drawApart(task, budget));
  return { format: 'png', data: writeRgbPng(drawn.width, drawn.height, pixels), width, height };
}

const drawHere = (task: VectorTask): Promise<DrawnVector> =>
  drawVector(task).catch((error: unknown) => {
    throw new PictureError(drawingProblem(error));
  });

async function drawApart(
  task: VectorTask,
  { seconds, signal, drawing }: PictureBudget,
): Promise<DrawnVector> {
  const { drawInTurn } = await import('./vector-pool.js');
  const left = drawing?.seconds(seconds) ?? seconds;
  if (left <= 0) throw new PictureError({ code: 'picture-too-slow', seconds });
  let time: AbortSignal | undefined;
  let start = performance.now();
  const drawn = await drawInTurn(task, () => {
    start = performance.now();
    time = AbortSignal.timeout(Math.min(left * 1000, MAX_TIMEOUT));
    return signal ? AbortSignal.any([time, signal]) : time;
  }).catch((error: unknown) => {
    signal?.throwIfAborted();
    return {
      problem: time?.aborted ? ({ code: 'picture-too-slow', seconds } as const) : drawingProblem(error),
    };
  });
  drawing?.takeSeconds((performance.now() - start) / 1000);
  if ('problem' in drawn) throw new PictureError(drawn.problem);
  return drawn;
}

function decode(data: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    throw damaged('SVG', { code: 'not-utf8' });
  }
}
