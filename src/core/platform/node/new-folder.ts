import { readdir } from 'node:fs/promises';
import { FolderNotEmptyError } from '../../problem/write-error.js';

/** Throws `FolderNotEmptyError` for a folder that is not empty; one that does not exist yet is accepted. */
export async function refuseFull(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length > 0) throw new FolderNotEmptyError(folder);
}
