import type { Port } from './messages.js';

/** What is used of the browser's Worker. */
export type StartedWorker = Port & { terminate(): void };

declare const Worker: new (url: string | URL, options: { readonly type: 'module' }) => StartedWorker;

/** Starts the package's own worker. It is written as bundlers look for one; the bundle gives the file its name there. */
export const startShippedWorker = (): StartedWorker =>
  new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });

/** Starts a worker from a module of the page's own. */
export const startWorker = (module: string | URL): StartedWorker => new Worker(module, { type: 'module' });
