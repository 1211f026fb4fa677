import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { WriteError } from '../../core/index.js';
import { makeFolders, refuseFull } from '../../core/platform/node/index.js';
import { OFFICIAL_FOLDER } from '../../render/template/index.js';

export interface EjectResult {
  /** The files written, relative to the folder. */
  readonly files: readonly string[];
}

/**
 * Copies the official template to a folder for a user to change. Throws `FolderNotEmptyError` where the folder holds
 * files already, `WriteError` where it cannot be written.
 */
export async function ejectTemplate(folder: string): Promise<EjectResult> {
  await refuseFull(folder);
  try {
    await makeFolders(folder);
    await cp(OFFICIAL_FOLDER, folder, { recursive: true, errorOnExist: true, force: false });
  } catch (error) {
    throw new WriteError(folder, error as NodeJS.ErrnoException);
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return { files: files.sort() };
}
