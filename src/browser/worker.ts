// The module of the worker that `createWorkerGenerator` starts: it runs the generator, one call at a time.
import { PmqaError } from '../core/index.js';
import { loadDictionary } from '../thai/index.js';
import { createGenerator, type Generator, type GenerateOptions } from '../generate/index.js';
import { extractReport } from '../tools/extract/index.js';
import { importReport, type ImportOptions } from '../tools/import/index.js';
import { readReport } from '../read/index.js';
import type { ReportInput } from '../report/index.js';
import { closeFolder, openFolder } from './folder.js';
import type { Answer, CallName, Port, Request, SentError, SentOptions } from './messages.js';

const port = globalThis as unknown as Port;
const running = new Map<number, AbortController>();
let generator: Generator | undefined;
let before: Promise<unknown> = Promise.resolve();

type Call = (given: readonly unknown[], id: number, signal: AbortSignal) => unknown;

const CALLS: Readonly<Record<CallName, Call>> = {
  start: ([options]) => void (generator = createGenerator(options as SentOptions)),
  openFolder: ([source]) => openFolder(source as Uint8Array),
  closeFolder: ([path]) => closeFolder(path as string),
  generate: async ([input, options], id, signal) =>
    generator!.generate(await reportOf(input, signal), {
      ...(options as GenerateOptions),
      signal,
      onProgress: (stage) => answer({ id, stage }),
    }),
  importReport: ([bytes, options]) => importReport(bytes as Uint8Array, options as ImportOptions),
  extractReport: async ([bytes]) => {
    await loadDictionary();
    return extractReport(bytes as Uint8Array);
  },
};

/** A path is that of a folder that was opened here. */
const reportOf = (input: unknown, signal: AbortSignal): Promise<ReportInput> =>
  typeof input === 'string' ? readReport(input, { signal }) : Promise.resolve(input as ReportInput);

function answer(sent: Answer, transfer: readonly ArrayBuffer[] = []): void {
  port.postMessage(sent, transfer);
}

/** The memory of all bytes in a result, which goes over to the page. */
function buffersOf(result: unknown): readonly ArrayBuffer[] {
  if (typeof result !== 'object' || result === null) return [];
  return Object.values(result).flatMap((value: unknown) =>
    value instanceof Uint8Array && value.byteLength === value.buffer.byteLength
      ? [value.buffer as ArrayBuffer]
      : [],
  );
}

function asSent(error: unknown): SentError {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (!(error instanceof PmqaError)) return { name, message };
  const { problem, problems, summary, messages } = error;
  return { name, message, own: { problem, problems, summary, messages } };
}

async function run(id: number, call: CallName, given: readonly unknown[]): Promise<void> {
  const signal = running.get(id)!.signal;
  try {
    signal.throwIfAborted();
    const result = await CALLS[call](given, id, signal);
    answer({ id, result }, buffersOf(result));
  } catch (error) {
    answer({ id, error: asSent(error) });
  } finally {
    running.delete(id);
  }
}

port.addEventListener('message', ({ data }) => {
  const request = data as Request;
  if ('abort' in request) {
    running.get(request.id)?.abort();
    return;
  }
  running.set(request.id, new AbortController());
  before = before.then(() => run(request.id, request.call, request.given));
});
