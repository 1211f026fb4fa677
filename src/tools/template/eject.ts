import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathArgument } from '../../options/index.js';
import { carryOut, planOutputs } from '../output/index.js';
import { refuseFull } from '../../core/platform/node/index.js';
import { OFFICIAL_FOLDER } from '../../render/template/index.js';

export interface EjectResult {
  /** The files written, relative to the folder. */
  readonly files: readonly string[];
}

/**
 * Copies the official template to a folder for a user to change. Throws `FolderNotEmptyError` where the folder holds
 * files already, `WriteError` where it cannot be written.
 */
export async function ejectTemplate(path: string): Promise<EjectResult> {
  const folder = pathArgument(path, 'folder');
  await refuseFull(folder);
  const entries = await readdir(OFFICIAL_FOLDER, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(OFFICIAL_FOLDER, join(entry.parentPath, entry.name)))
    .sort();
  const outputs = files.map(async (file) => ({
    path: join(folder, file),
    data: await readFile(join(OFFICIAL_FOLDER, file)),
  }));
  await carryOut(await planOutputs(await Promise.all(outputs)));
  return { files };
}
