// The thread that makes a preview's pages, so that the server and Ctrl-C are never kept waiting.
import { parentPort, workerData } from 'node:worker_threads';
import { createPagesMaker, type SessionOptions } from './make-pages.js';

/** What the thread makes pages of. */
export interface ThreadData {
  readonly file: string;
  readonly folder: string;
  readonly options: SessionOptions;
}

const { file, folder, options } = workerData as ThreadData;
const maker = createPagesMaker(file, folder, options);

parentPort!.on('message', (asked: 'make' | 'renew') => {
  if (asked === 'renew') maker.renew();
  else void maker.make().then((made) => parentPort!.postMessage(made));
});
