import { PmqaError } from '../core/index.js';
import type { GeneratedReport, GenerateOptions, Stage } from '../generate/index.js';
import type { Report, ReportInput } from '../report/index.js';
import type { ImportedReport, ImportOptions } from '../tools/import/index.js';
import type { FolderFiles, FolderHandle } from './folder.js';
import type { Answer, CallName, SentError, SentOptions } from './messages.js';
import { startShippedWorker, startWorker } from './shipped-worker.js';

const NOT_STARTED =
  'the worker could not be started; its modules have to be served beside the page’s (for Vite see “Browser” in docs/programmers.md)';

/** Options of a worker's generator: those of `createGenerator` that can be sent, and where its module is. */
export interface WorkerGeneratorOptions extends SentOptions {
  /** Module of the worker. Default: `generator-worker.js` beside the package's modules. */
  readonly worker?: string | URL;
}

/** Options of one report that a worker makes. */
export interface WorkerGenerateOptions extends Omit<GenerateOptions, 'onProgress'> {
  readonly onProgress?: (stage: Stage) => void;
}

/** A generator in a Web Worker: the page's own thread stays free. Calls are carried out one after another. */
export interface WorkerGenerator {
  /** As `openFolder`, within the worker: the path that it gives is for this generator alone. */
  readonly openFolder: (source: FolderFiles | FolderHandle | Uint8Array) => Promise<string>;
  readonly closeFolder: (path: string) => Promise<void>;
  /** The documents of a report, or of the report in a folder that was opened here. An aborted signal rejects at once. */
  readonly generate: (
    report: ReportInput | string,
    options?: WorkerGenerateOptions,
  ) => Promise<GeneratedReport>;
  readonly importReport: (bytes: Uint8Array, options?: ImportOptions) => Promise<ImportedReport>;
  readonly extractReport: (bytes: Uint8Array) => Promise<Report>;
  /** Ends the worker; calls that wait are rejected. */
  readonly end: () => void;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress?: ((stage: Stage) => void) | undefined;
}

/** Starts a worker with a generator in it. */
export function createWorkerGenerator({ worker, ...options }: WorkerGeneratorOptions = {}): WorkerGenerator {
  const started = worker === undefined ? startShippedWorker() : startWorker(worker);
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let ended: Error | undefined;

  const endAll = (error: Error): void => {
    ended = error;
    started.terminate();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  started.addEventListener('error', ({ message }) =>
    endAll(new PmqaError({ code: 'thread-lost', reason: message ?? NOT_STARTED })),
  );
  started.addEventListener('message', ({ data }) => {
    const answer = data as Answer;
    const call = waiting.get(answer.id);
    if (!call) return;
    if ('stage' in answer) {
      call.onProgress?.(answer.stage as Stage);
      return;
    }
    waiting.delete(answer.id);
    if ('error' in answer) call.reject(asError(answer.error));
    else call.resolve(answer.result as never);
  });

  const ask = <Result>(
    call: CallName,
    given: readonly unknown[],
    { signal, onProgress }: Pick<WorkerGenerateOptions, 'signal' | 'onProgress'> = {},
  ): Promise<Result> =>
    new Promise<Result>((resolve, reject) => {
      signal?.throwIfAborted();
      if (ended) throw ended;
      const id = (count += 1);
      const abort = (): void => {
        waiting.delete(id);
        started.postMessage({ id, abort: true });
        reject(signal!.reason as Error);
      };
      const settle =
        <Value>(then: (value: Value) => void) =>
        (value: Value): void => {
          signal?.removeEventListener('abort', abort);
          then(value);
        };
      signal?.addEventListener('abort', abort, { once: true });
      waiting.set(id, { resolve: settle(resolve), reject: settle(reject), onProgress });
      started.postMessage({ id, call, given });
    });

  const start = ask('start', [options]);
  start.catch(() => undefined);
  return {
    openFolder: (source) => ask('openFolder', [source]),
    closeFolder: (path) => ask('closeFolder', [path]),
    generate: async (report, { signal, onProgress, ...own } = {}) => {
      await start;
      return ask('generate', [report, own], { ...(signal && { signal }), ...(onProgress && { onProgress }) });
    },
    importReport: (bytes, own = {}) => ask('importReport', [bytes, own]),
    extractReport: (bytes) => ask('extractReport', [bytes]),
    end: () => endAll(new PmqaError({ code: 'thread-lost', reason: 'the worker was ended' })),
  };
}

/** The error of the worker, with its problems and words. */
const asError = ({ name, message, own }: SentError): Error =>
  Object.assign(own ? new PmqaError(own.problem) : new Error(message), { ...own, name, message });
