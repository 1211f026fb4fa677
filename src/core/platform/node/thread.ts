import { assetsForThread, assetUrl } from './assets.js';
import type { Thread, ThreadOptions } from '../platform.js';

/** Starts a thread. Undefined where the platform has none: the caller does the work itself. */
export async function startThread<Task, Answer>({
  module,
  name,
  idle,
  megabytes,
}: ThreadOptions): Promise<Thread<Task, Answer> | undefined> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Task, Answer>({
    filename: assetUrl(module).href,
    name,
    maxThreads: 1,
    atomics: 'disabled',
    workerData: { assets: assetsForThread() },
    ...(idle !== undefined && { minThreads: 0, idleTimeout: idle }),
    ...(megabytes !== undefined && { resourceLimits: { maxOldGenerationSizeMb: megabytes } }),
  });
  // An error that ends the thread rejects `run` too; one that ends it between two tasks concerns nobody.
  pool.on('error', () => undefined);
  return { run: (task, signal) => pool.run(task, { signal }), end: () => pool.destroy() };
}
