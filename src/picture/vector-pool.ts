import { startThread, type Thread } from '../core/platform/index.js';
import { drawVector, type DrawnVector, type VectorTask } from './draw-vector.js';
import type { PictureProblem } from '../core/index.js';

/** How long the thread waits for another picture, ms. */
const IDLE = 2000;

type Answer = DrawnVector | { readonly problem: PictureProblem };

let thread: Promise<Thread<VectorTask, Answer> | undefined> | undefined;
let before: Promise<unknown> = Promise.resolve();

/**
 * Draws a picture in a thread of its own, after those that came before. Rejects where the signal, asked for when its turn
 * has come, is aborted: the thread is ended, and the next picture gets a new one.
 */
export function drawInTurn(task: VectorTask, signal: () => AbortSignal): Promise<Answer> {
  const drawn = before.then(async () => {
    thread ??= startThread({ module: 'threads/vector-thread.js', name: 'drawInThread', idle: IDLE });
    return (await thread)?.run(task, signal()) ?? drawVector(task);
  });
  before = drawn.catch(() => undefined);
  return drawn;
}
