import { Piscina } from 'piscina';
import { assetsForThread, assetUrl } from '../core/platform/node/index.js';
import type { DrawnVector, VectorTask } from './draw-vector.js';
import type { PictureProblem } from '../core/index.js';

/** How long the thread waits for another picture, ms. */
const IDLE = 2000;

type Answer = DrawnVector | { readonly problem: PictureProblem };

let thread: Piscina<VectorTask, Answer> | undefined;
let before: Promise<unknown> = Promise.resolve();

/**
 * Draws a picture in a thread of its own, after those that came before. Rejects where the signal, asked for when its turn
 * has come, is aborted: the thread is ended, and the next picture gets a new one.
 */
export function drawInTurn(task: VectorTask, signal: () => AbortSignal): Promise<Answer> {
  const drawn = before.then(() => {
    thread ??= start();
    return thread.run(task, { signal: signal() });
  });
  before = drawn.catch(() => undefined);
  return drawn;
}

function start(): Piscina<VectorTask, Answer> {
  const started = new Piscina<VectorTask, Answer>({
    filename: assetUrl('threads/vector-thread.js').href,
    name: 'drawInThread',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE,
    atomics: 'disabled',
    workerData: { assets: assetsForThread() },
  });
  // A thread that ends while no picture is being drawn concerns nobody.
  started.on('error', () => undefined);
  return started;
}
