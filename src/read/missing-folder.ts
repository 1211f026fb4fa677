import { stat } from '../core/platform/index.js';
import { asReadError, ReadError } from '../core/index.js';

/** Throws `ReadError` for a path that is no folder. */
export async function refuseMissingFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((error: unknown) => {
    throw asReadError(folder, error);
  });
  if (!found.isDirectory()) throw new ReadError(folder, { code: 'not-found' });
}
