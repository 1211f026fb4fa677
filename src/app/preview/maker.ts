import { Worker } from 'node:worker_threads';
import { failureNotes } from './failure-notes.js';
import { createPagesMaker, type MadePages, type PagesMaker, type SessionOptions } from './make-pages.js';
import type { ThreadData } from './preview-thread.js';

/** Makes pages beside the server. */
export interface Maker extends PagesMaker {
  /** Ends it at once, in the midst of its work. */
  readonly end: () => Promise<unknown>;
}

/** A maker in a thread; where sources are not compiled, which no thread can run, in this one. */
export function createMaker(file: string, folder: string, options: SessionOptions): Maker {
  if (import.meta.url.endsWith('.ts'))
    return { ...createPagesMaker(file, folder, options), end: () => Promise.resolve() };
  const workerData: ThreadData = { file, folder, options };
  let thread: Worker | undefined;
  const started = (): Worker => {
    thread ??= new Worker(new URL('./preview-thread.js', import.meta.url), { workerData });
    return thread;
  };
  return {
    renew: () => thread?.postMessage('renew'),
    make: () =>
      new Promise<MadePages>((resolve) => {
        const worker = started();
        const answer = (made: MadePages): void => {
          worker.off('error', fail);
          resolve(made);
        };
        // A thread that has run out of memory is gone; the next change starts another.
        const fail = (error: Error): void => {
          worker.off('message', answer);
          thread = undefined;
          resolve({ notes: failureNotes(error, folder, options.template) });
        };
        worker.once('message', answer);
        worker.once('error', fail);
        worker.postMessage('make');
      }),
    end: async () => thread?.terminate(),
  };
}
