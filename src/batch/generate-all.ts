import { availableParallelism } from 'node:os';
import type { BatchGeneration, BatchInput, BatchOutcome } from './protocol.js';
import { createThread, type Thread } from './thread.js';

export interface BatchOptions extends BatchGeneration {
  /** Reports made at the same time, each in a thread of its own. Default: the processors at hand. */
  readonly jobs?: number;
}

interface Finished {
  readonly thread: Thread;
  readonly outcome: BatchOutcome;
}

/**
 * Makes the documents of many reports in worker threads and gives each outcome when it is there, in no fixed order. A
 * report that fails is an outcome too and stops no other. Inputs are taken one by one, as many ahead as there are jobs,
 * so memory does not grow with their number. Leaving the loop early ends the threads. Throws what `inputs` throws.
 */
export async function* generateAll(
  inputs: Iterable<BatchInput> | AsyncIterable<BatchInput>,
  { jobs = availableParallelism(), ...options }: BatchOptions = {},
): AsyncGenerator<BatchOutcome, void, undefined> {
  const idle = Array.from({ length: Math.max(1, Math.floor(jobs)) }, () => createThread(options));
  const threads = [...idle];
  const running = new Map<Thread, Promise<Finished>>();
  const finish = async (): Promise<BatchOutcome> => {
    const { thread, outcome } = await Promise.race(running.values());
    running.delete(thread);
    idle.push(thread);
    return outcome;
  };
  try {
    for await (const input of inputs) {
      const thread = idle.pop()!;
      running.set(thread, run(thread, input));
      if (idle.length === 0) yield await finish();
    }
    while (running.size > 0) yield await finish();
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

async function run(thread: Thread, input: BatchInput): Promise<Finished> {
  const name = typeof input === 'string' ? input : input.name;
  const answer = await thread.run(input);
  const outcome: BatchOutcome =
    'result' in answer
      ? { name, input, ok: true, result: answer.result }
      : { name, input, ok: false, failure: answer.failure };
  return { thread, outcome };
}
