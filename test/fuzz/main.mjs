// node test/fuzz/main.mjs [--minutes 20] [--seed 1] [--jobs 2] [--only words]: tries every target in turn until the time is
// over, after the values that once failed. A failure is made small, printed with its seed and saved to test/fuzz/corpus.
import { availableParallelism } from 'node:os';
import { clearInterval, setInterval } from 'node:timers';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { savedFailures, saveFailure } from './corpus.mjs';

/** A value that has not ended after so long never will, ms. */
const ENDLESS = 180_000;
/** A thread that needs more memory than this fails with what it tries. */
const MEGABYTES = 1500;
const MAX_FAILURES = 20;

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    only: { type: 'string', default: '' },
  },
});

const jobs = Number(options.jobs);
const end = performance.timeOrigin + performance.now() + Number(options.minutes) * 60_000;
const counts = new Map();
let failures = 0;

function report({ target, seed, error, shown, file, ...rest }) {
  failures += 1;
  console.error(`FAILED ${target}\n  ${error}\n  ${shown ?? file ?? ''}\n  seed ${seed}`);
  if (!file && rest.value) saveFailure({ target, seed, error, shown, ...rest });
}

/** Runs a thread to its end. One that hangs or runs out of memory is a failure of what it was trying. */
const run = (job) =>
  new Promise((resolve) => {
    const at = new Int32Array(new SharedArrayBuffer(4));
    let trying = { target: 'a value saved before' };
    const worker = new Worker(new URL('job.mjs', import.meta.url), {
      workerData: {
        ...{ job, jobs, end, at, only: options.only, seed: Number(options.seed) },
        saved: job === 0 ? savedFailures() : [],
      },
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    let seen = 0;
    let since = performance.now();
    const watch = setInterval(() => {
      if (at[0] !== seen) [seen, since] = [at[0], performance.now()];
      if (performance.now() - since < ENDLESS) return;
      report({ ...trying, error: `value ${at[0]} of the thread does not end` });
      void worker.terminate();
    }, 5_000);
    worker.on('message', (message) => {
      if (message.trying) trying = message.trying;
      if (message.kind) counts.set(message.kind, (counts.get(message.kind) ?? 0) + message.counted);
      if (message.failure) report(message.failure);
      if (failures >= MAX_FAILURES) void worker.terminate();
    });
    worker.on('error', (error) => report({ ...trying, error: String(error) }));
    worker.on('exit', () => {
      clearInterval(watch);
      resolve();
    });
  });

await Promise.all(Array.from({ length: jobs }, (_, job) => run(job)));
console.log([...counts].map(([kind, count]) => `${count} ${kind}`).join(', '));
console.log(`${failures} failures`);
process.exitCode = failures > 0 ? 1 : 0;
