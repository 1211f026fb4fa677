import { move, transferableSymbol, valueSymbol } from 'piscina';
import { useAssetsOfThread } from '../core/platform/node/index.js';
import { drawingProblem, drawVector, type VectorTask } from './draw-vector.js';

useAssetsOfThread();

/** Draws a picture in a thread that can be ended. Its pixels are moved to the calling thread; a problem is sent as data. */
export async function drawInThread(task: VectorTask): Promise<unknown> {
  try {
    const drawn = await drawVector(task);
    return move({ [transferableSymbol]: [drawn.pixels.buffer], [valueSymbol]: drawn });
  } catch (error) {
    return { problem: drawingProblem(error) };
  }
}
