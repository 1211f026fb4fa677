import { Worker } from 'node:worker_threads';
import type { ReportStatus } from '../../forms/index.js';
import { failureNotes } from './failure-notes.js';
import { createPagesMaker, type MadePages, type PagesMaker, type SessionOptions } from './make-pages.js';
import type { Answer, Asked, ThreadData } from './preview-thread.js';

/** Makes pages beside the server. */
export interface Maker extends PagesMaker {
  /** Ends it at once, in the midst of its work. */
  readonly end: () => Promise<unknown>;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
}

/** A maker in a thread; where sources are not compiled, which no thread can run, in this one. */
export function createMaker(file: string, folder: string, options: SessionOptions): Maker {
  if (import.meta.url.endsWith('.ts'))
    return { ...createPagesMaker(file, folder, options), end: () => Promise.resolve() };
  const workerData: ThreadData = { file, folder, options };
  /** Who waits for an answer, in the order of what was asked. */
  const waiting: Waiting[] = [];
  let thread: Worker | undefined;
  const started = (): Worker => {
    if (thread) return thread;
    const own = (thread = new Worker(new URL('./preview-thread.js', import.meta.url), { workerData }));
    own.on('message', (answer: Answer) => waiting.shift()?.resolve(answer));
    // A thread that has run out of memory is gone; the next change starts another.
    own.on('error', (error) => {
      if (thread === own) thread = undefined;
      for (const { fail } of waiting.splice(0)) fail(error);
    });
    return own;
  };
  const ask = (asked: Asked, failed: (error: Error) => Answer): Promise<Answer> =>
    new Promise((resolve) => {
      const worker = started();
      waiting.push({ resolve, fail: (error) => resolve(failed(error)) });
      worker.postMessage(asked);
    });
  return {
    renew: () => thread?.postMessage({ ask: 'renew' } satisfies Asked),
    make: () =>
      ask({ ask: 'make' }, (error) => ({
        notes: failureNotes(error, folder, options.template),
      })) as Promise<MadePages>,
    // It says nothing of a report that no pages were asked of yet.
    status: async (today) =>
      thread && (ask({ ask: 'status', today }, () => undefined) as Promise<ReportStatus | undefined>),
    end: async () => thread?.terminate(),
  };
}
