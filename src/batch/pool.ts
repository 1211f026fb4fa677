import { Piscina } from 'piscina';
import { asError } from '../core/index.js';
import { failureOf, type BatchGeneration, type BatchInput, type WorkerAnswer } from './protocol.js';

/** Worker threads that make documents. */
export interface Pool {
  /** Makes the documents of a report as soon as a thread is free. Never rejects. */
  readonly run: (input: BatchInput) => Promise<WorkerAnswer>;
  readonly end: () => Promise<void>;
}

/**
 * Heap limits of a thread, MB. A report of 1,000 pages fits. The young generation is larger than V8's default, with which the
 * threads collect garbage so often that they wait for each other. Node refuses `--max-semi-space-size` for threads, so it is
 * set here.
 */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

/** At most `jobs` threads. Each is started when it is needed, and again after a report that ended it. */
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
    // A thread that waits with Atomics runs nothing else, and a report takes far longer than a message.
    atomics: 'disabled',
    resourceLimits: RESOURCE_LIMITS,
    workerData: options,
  });
  // A thread that fails to start is not started again: if none is left, the waiting tasks have to fail.
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
