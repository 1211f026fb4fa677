import { readdir } from 'node:fs/promises';

/** A folder whose files would be overwritten. */
export class FolderNotEmptyError extends Error {
  override readonly name = 'FolderNotEmptyError';
  readonly folder: string;

  constructor(folder: string) {
    super(`${folder} is not empty; give a new folder`);
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
