import type { Thread, ThreadOptions } from '../platform.js';

/** None: a page runs the whole generator in a worker. */
export const startThread = <Task, Answer>(
  _options: ThreadOptions,
): Promise<Thread<Task, Answer> | undefined> => Promise.resolve(undefined);

/** There is no folder of the package. */
export const packagePath = (path: string): string => {
  throw new Error(`no file of the package is there: ${path}`);
};
