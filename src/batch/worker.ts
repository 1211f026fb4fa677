import { workerData } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { createGenerator, FORMATS } from '../generate/index.js';
import { readReport } from '../read/index.js';
import { batchFailure, type BatchGeneration, type BatchInput, type WorkerAnswer } from './protocol.js';

// A thread of a batch: one generator, one report at a time.
const { repair, ...defaults } = workerData as BatchGeneration;
const { limits } = defaults;
const generator = createGenerator(defaults);

/** Makes the documents of a report, as the pool expects them: their bytes are moved to the other thread, not copied. */
export async function makeDocuments(input: BatchInput): Promise<unknown> {
  const given = await answer(input);
  const files = 'result' in given ? FORMATS.map((format) => given.result[format]) : [];
  // Pooled memory belongs to others too: it is copied.
  const owned = files.flatMap((file) =>
    file && file.buffer instanceof ArrayBuffer && file.byteLength === file.buffer.byteLength
      ? [file.buffer]
      : [],
  );
  return move({ [transferableSymbol]: owned, [valueSymbol]: given });
}

async function answer(input: BatchInput): Promise<WorkerAnswer> {
  try {
    const { report, options } = typeof input === 'string' ? { report: input } : input;
    const read =
      typeof report === 'string'
        ? await readReport(report, { ...(repair !== undefined && { repair }), ...(limits && { limits }) })
        : report;
    return { result: await generator.generate(read, options) };
  } catch (error) {
    return { failure: batchFailure(error) };
  }
}
