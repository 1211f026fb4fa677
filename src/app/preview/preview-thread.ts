// The thread that makes a preview's pages, so that the server and Ctrl-C are never kept waiting.
import { parentPort, workerData } from 'node:worker_threads';
import { createPagesMaker, type MadePages, type SessionOptions } from './make-pages.js';
import type { ReportStatus } from '../../forms/index.js';

/** What the thread makes pages of. */
export interface ThreadData {
  readonly file: string;
  readonly folder: string;
  readonly options: SessionOptions;
}

/** What the thread is asked for; the answers come in the same order. */
export type Asked = { readonly ask: 'make' | 'renew' } | { readonly ask: 'status'; readonly today: string };

/** What it answers to all but `renew`. */
export type Answer = MadePages | ReportStatus | undefined;

const { file, folder, options } = workerData as ThreadData;
const maker = createPagesMaker(file, folder, options);

const answer = async (asked: Exclude<Asked, { ask: 'renew' }>): Promise<Answer> =>
  'today' in asked ? maker.status(asked.today).catch(() => undefined) : maker.make();

let before: Promise<unknown> = Promise.resolve();
parentPort!.on('message', (asked: Asked) => {
  if (asked.ask === 'renew') maker.renew();
  else before = before.then(async () => parentPort!.postMessage(await answer(asked as never)));
});
