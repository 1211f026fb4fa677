import { parentPort, workerData } from 'node:worker_threads';
import { createGenerator } from '../generate.js';
import { readReport } from '../input/index.js';
import { batchFailure, type BatchGeneration, type BatchInput, type WorkerAnswer } from './protocol.js';

// A thread of a batch: one generator, one report at a time.
const { repair, ...defaults } = workerData as BatchGeneration;
const generator = createGenerator(defaults);

async function answer(input: BatchInput): Promise<WorkerAnswer> {
  try {
    const { report, options } = typeof input === 'string' ? { report: input } : input;
    const read =
      typeof report === 'string'
        ? await readReport(report, { ...(repair !== undefined && { repair }) })
        : report;
    return { result: await generator.generate(read, options) };
  } catch (error) {
    return { failure: batchFailure(error) };
  }
}

parentPort?.on('message', (input: BatchInput) => {
  void answer(input).then((given) => {
    const files = 'result' in given ? [given.result.docx, given.result.pdf] : [];
    // Bytes move to the other thread instead of being copied; pooled memory belongs to others too.
    const owned = files.flatMap((file) =>
      file && file.buffer instanceof ArrayBuffer && file.byteLength === file.buffer.byteLength
        ? [file.buffer]
        : [],
    );
    parentPort?.postMessage(given, owned);
  });
});
