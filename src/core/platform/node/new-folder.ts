import { readdir } from 'node:fs/promises';
import type { SystemProblem } from '../../problem/details/system.js';
import { PmqaError } from '../../problem/pmqa-error.js';

/** A folder whose files would be overwritten. */
export class FolderNotEmptyError extends PmqaError<Extract<SystemProblem, { code: 'folder-not-empty' }>> {
  override readonly name = 'FolderNotEmptyError';
  readonly folder: string;

  constructor(folder: string) {
    super({ code: 'folder-not-empty', folder });
    this.folder = folder;
  }
}

/** Throws `FolderNotEmptyError` for a folder that is not empty; one that does not exist yet is accepted. */
export async function refuseFull(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length > 0) throw new FolderNotEmptyError(folder);
}
