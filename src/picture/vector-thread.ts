import { move, transferableSymbol, valueSymbol } from 'piscina';
import { drawingProblem, drawVector, type VectorTask } from './draw-vector.js';

/** Draws a picture in a thread that can be ended. Its pixels are moved to the calling thread; a problem is sent as data. */
export async function drawInThread(task: VectorTask): Promise<unknown> {
  try {
    const drawn = await drawVector(task);
    return move({ [transferableSymbol]: [drawn.pixels.buffer], [valueSymbol]: drawn });
  } catch (error) {
    return { problem: drawingProblem(error) };
  }
}
