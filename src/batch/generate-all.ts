import { availableParallelism } from 'node:os';
import { OptionError, shownValue } from '../core/index.js';
import { assetsForThread, setAssets } from '../core/platform/node/index.js';
import { BATCH, checkOptions } from '../options/index.js';
import { checkedInput, nameOf } from './check-input.js';
import { createInputs } from './inputs.js';
import type { FormatChoice } from '../generate/index.js';
import type { BatchGeneration, BatchInput, BatchOutcome, InputFormats } from './protocol.js';
import type { Pool } from './pool.js';

/** How many reports are made: options of all of them, the number of threads, a signal that ends the work. */
export interface BatchOptions<Chosen extends FormatChoice = FormatChoice> extends BatchGeneration<Chosen> {
  /** Reports made at the same time, each in its own thread. Default: the number of available processors. */
  readonly jobs?: number;
  /** Ends the threads immediately; the loop then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Makes the documents of many reports in worker threads. Yields each outcome as soon as it is ready, in no fixed order, and does
 * not wait for the next input. A report that fails is an outcome too and stops no other. Inputs are taken one by one,
 * one more than there are jobs, so that no thread waits while an outcome is written and memory does not grow with their
 * number. Leaving the loop early ends the threads. Throws what `inputs` throws, after the outcomes of the inputs before, and
 * `OptionError` for options that are not documented. The type of a result has a field for each format in `formats`; the fields are
 * optional if an input has its own `formats`.
 */
export async function* generateAll<Input extends BatchInput, const Chosen extends FormatChoice = undefined>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  given: BatchOptions<Chosen> = {},
): AsyncGenerator<BatchOutcome<InputFormats<Input, Chosen>>, void, undefined> {
  const { jobs: maxJobs = availableParallelism(), signal, ...options } = checkOptions(BATCH, given);
  checkInputs(inputs);
  const { createPool } = await import('./pool.js');
  if (options.assets !== undefined) setAssets(options.assets);
  // URLs go to threads as text.
  const pool = createPool(maxJobs, { ...options, assets: assetsForThread() });
  const source = createInputs(inputs, () => wake());
  const ready: BatchOutcome[] = [];
  let running = 0;
  // Called whenever an input or an outcome has come, or the signal is aborted.
  let wake: () => void = () => undefined;
  const stop = (): void => {
    void pool.end();
    wake();
  };
  signal?.addEventListener('abort', stop, { once: true });
  const start = async (input: BatchInput): Promise<void> => {
    running += 1;
    ready.push(await run(pool, input));
    running -= 1;
    wake();
  };
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (ready.length > 0) yield ready.shift() as BatchOutcome<InputFormats<Input, Chosen>>;
      else if (source.state === 'idle' && running <= maxJobs) source.take((input) => void start(input));
      else if (running === 0 && source.state === 'ended') return source.throwFailure();
      // Nothing runs between the questions above and this promise, so that no call of `wake` is missed.
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    await pool.end();
    await source.leave();
  }
}

/** A text can be iterated too: letter by letter. */
function checkInputs(inputs: unknown): void {
  const isList =
    typeof inputs === 'object' &&
    inputs !== null &&
    (Symbol.iterator in inputs || Symbol.asyncIterator in inputs);
  if (isList) return;
  throw new OptionError('inputs', {
    code: 'bad-option',
    option: 'inputs',
    expected: 'report-inputs',
    found: shownValue(inputs),
  });
}

async function run(pool: Pool, input: BatchInput): Promise<BatchOutcome> {
  const name = nameOf(input);
  const answer = checkedInput(input) ?? (await pool.run(input));
  return 'result' in answer
    ? { name, input, ok: true, result: answer.result }
    : { name, input, ok: false, failure: answer.failure };
}
