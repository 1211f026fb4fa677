// The process that reads a file for another one. Its main thread only watches; the work is in a thread that may fill it.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Bounds, IsolatedAnswer, IsolatedTask } from './task.js';

/** How often memory and time are looked at, ms. */
const INTERVAL = 25;
/** The part of the memory that JavaScript's heap may take; the rest is for buffers. */
const HEAP = 0.8;

if (isMainThread) process.once('message', (task) => watch(task as IsolatedTask));
else void work(workerData as IsolatedTask);

function watch(task: IsolatedTask): void {
  const { megabytes } = task.bounds;
  const worker = new Worker(new URL(import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: Math.floor(megabytes * HEAP) },
  });
  const timer = setInterval(() => {
    const over = overBounds(task.bounds);
    if (over) answer({ over });
  }, INTERVAL);
  const answer = (given: IsolatedAnswer): void => {
    clearInterval(timer);
    // The other process may have gone.
    if (process.connected) process.send?.(given, () => process.exit());
    else process.exit();
  };
  worker.once('message', answer);
  worker.once('error', (error: Error & { readonly code?: string }) =>
    answer(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { over: 'megabytes' } : { fault: error.message }),
  );
  process.once('disconnect', () => process.exit());
}

function overBounds({ seconds, megabytes }: Bounds): keyof Bounds | undefined {
  const { user, system } = process.cpuUsage();
  if (user + system > seconds * 1e6) return 'seconds';
  return process.memoryUsage.rss() > megabytes * 2 ** 20 ? 'megabytes' : undefined;
}

/** What reads files is loaded here alone: the thread that watches does without it. */
async function work({ name, args }: IsolatedTask): Promise<void> {
  const { TASKS } = await import('./task.js');
  parentPort!.postMessage(await answerOf(TASKS[name] as (...args: unknown[]) => unknown, args));
}

async function answerOf(
  task: (...args: unknown[]) => unknown,
  args: readonly unknown[],
): Promise<IsolatedAnswer> {
  try {
    return { result: await task(...args) };
  } catch (error) {
    const { OptionError, PmqaError } = await import('../core/index.js');
    if (!(error instanceof PmqaError))
      return { fault: error instanceof Error ? error.message : String(error) };
    const problem = error.problem as Extract<IsolatedAnswer, { error: string }>['problem'];
    return { error: error.name, problem, ...(error instanceof OptionError && { option: error.option }) };
  }
}
