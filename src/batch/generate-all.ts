import { availableParallelism } from 'node:os';
import type { BatchGeneration, BatchInput, BatchOutcome } from './protocol.js';
import type { Pool } from './pool.js';

export interface BatchOptions extends BatchGeneration {
  /** Reports made at the same time, each in a thread of its own. Default: the processors at hand. */
  readonly jobs?: number;
  /** Ends the threads at once, whatever they do; the loop then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Makes the documents of many reports in worker threads and gives each outcome when it is there, in no fixed order. A
 * report that fails is an outcome too and stops no other. Inputs are taken one by one, one more than there are jobs, so
 * that no thread waits while an outcome is written and memory does not grow with their number. Leaving the loop early ends the threads. Throws what `inputs` throws.
 */
export async function* generateAll(
  inputs: Iterable<BatchInput> | AsyncIterable<BatchInput>,
  { jobs = availableParallelism(), signal, ...options }: BatchOptions = {},
): AsyncGenerator<BatchOutcome, void, undefined> {
  const most = Math.max(1, Math.floor(jobs));
  const { createPool } = await import('./pool.js');
  const pool = createPool(most, options);
  const stop = (): void => void pool.end();
  signal?.addEventListener('abort', stop, { once: true });
  const running = new Set<Promise<void>>();
  const done: BatchOutcome[] = [];
  try {
    for await (const input of inputs) {
      signal?.throwIfAborted();
      const job = run(pool, input).then((outcome) => {
        running.delete(job);
        done.push(outcome);
      });
      running.add(job);
      if (running.size > most) await Promise.race(running);
      signal?.throwIfAborted();
      yield* done.splice(0);
    }
    while (running.size > 0) {
      await Promise.race(running);
      signal?.throwIfAborted();
      yield* done.splice(0);
    }
    yield* done;
  } finally {
    signal?.removeEventListener('abort', stop);
    await pool.end();
  }
}

async function run(pool: Pool, input: BatchInput): Promise<BatchOutcome> {
  const name = typeof input === 'string' ? input : input.name;
  const answer = await pool.run(input);
  return 'result' in answer
    ? { name, input, ok: true, result: answer.result }
    : { name, input, ok: false, failure: answer.failure };
}
