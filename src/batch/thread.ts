import { Worker } from 'node:worker_threads';
import type { BatchGeneration, BatchInput, WorkerAnswer } from './protocol.js';

/** One worker thread, started at its first report and anew after one that has ended it. */
export interface Thread {
  /** What became of a report; one at a time. Never rejects. */
  readonly run: (input: BatchInput) => Promise<WorkerAnswer>;
  readonly end: () => Promise<void>;
}

/**
 * Heap limits of a thread, MB. A report of 1,000 pages fits. The young generation is larger than V8's own, which
 * collects so often that the threads wait for each other's collectors.
 */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

/** A thread that makes documents with these options. */
export function createThread(options: BatchGeneration): Thread {
  let worker: Worker | undefined;
  return {
    run: (input) =>
      new Promise((resolve) => {
        const own = (worker ??= new Worker(new URL('./worker.js', import.meta.url), {
          workerData: options,
          resourceLimits: RESOURCE_LIMITS,
        }));
        const settle = (answer: WorkerAnswer, ended: boolean): void => {
          // Only these: the worker's own listeners keep its port open.
          for (const event of ['message', 'error', 'exit']) own.removeAllListeners(event);
          // An ended thread may still say why; nobody waits for it.
          own.on('error', () => undefined);
          if (ended) worker = undefined;
          resolve(answer);
        };
        own.on('message', (answer: WorkerAnswer) => settle(answer, false));
        own.on('error', (error) => settle(lost(error.message), true));
        own.on('exit', (code) => settle(lost(`it ended with code ${String(code)}`), true));
        try {
          own.postMessage(input);
        } catch (error) {
          settle(lost((error as Error).message), false);
        }
      }),
    end: async () => {
      await worker?.terminate();
      worker = undefined;
    },
  };
}

const lost = (reason: string): WorkerAnswer => ({
  failure: {
    name: 'WorkerError',
    message: {
      th: `โปรแกรมที่ทำรายงานนี้หยุดทำงาน (${reason})`,
      en: `the thread that made this report failed: ${reason}`,
    },
  },
});
