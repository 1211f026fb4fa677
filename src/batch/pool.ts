import { Piscina } from 'piscina';
import { asError } from '../core/index.js';
import { failureOf, type BatchGeneration, type BatchInput, type WorkerAnswer } from './protocol.js';

/** Worker threads that make documents. */
export interface Pool {
  /** What became of a report; waits for a free thread. Never rejects. */
  readonly run: (input: BatchInput) => Promise<WorkerAnswer>;
  readonly end: () => Promise<void>;
}

/**
 * Heap limits of a thread, MB. A report of 1,000 pages fits. The young generation is larger than V8's own, which
 * collects so often that the threads wait for each other's collectors; threads take it here, not as
 * `--max-semi-space-size`, which Node refuses them.
 */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

/** At most `jobs` threads, each started when it is needed, and anew after a report that has ended it. */
export function createPool(
  jobs: number,
  options: BatchGeneration,
  worker: URL = new URL('./worker.js', import.meta.url),
): Pool {
  const threads = new Piscina<BatchInput, WorkerAnswer>({
    filename: worker.href,
    name: 'makeDocuments',
    minThreads: 1,
    maxThreads: jobs,
    idleTimeout: Infinity,
    // A thread that waits by Atomics runs nothing else meanwhile, and a report is long beside a message.
    atomics: 'disabled',
    resourceLimits: RESOURCE_LIMITS,
    workerData: options,
  });
  // A thread that ends at its start is not started again: where none is left, what waits has to be told.
  threads.on('error', () => {
    if (threads.threads.length === 0) void threads.destroy();
  });
  return {
    run: (input) => threads.run(input).catch((error: unknown) => lost((error as Error).message)),
    end: () => threads.destroy(),
  };
}

const lost = (reason: string): WorkerAnswer => ({
  failure: failureOf('WorkerError', asError({ code: 'thread-lost', reason })),
});
