import { rm } from 'node:fs/promises';
import { WriteError } from '../../problem/write-error.js';

/** Removes files; one that is gone already is well. Throws `WriteError`. */
export async function removeFiles(files: readonly string[]): Promise<void> {
  for (const file of files) {
    await rm(file, { force: true }).catch((error: NodeJS.ErrnoException) => {
      throw new WriteError(file, error);
    });
  }
}
