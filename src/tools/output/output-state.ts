import { readFile, stat } from 'node:fs/promises';
import { isOwnPdf } from './own-pdf.js';
import type { OutputFile } from '../../core/platform/node/index.js';

/**
 * What is in the place of a file that is to be written.
 * - `new`: nothing. `same`: the same bytes.
 * - `unedited`: a document of ours as it was built, or one whose edits are all in the new one.
 * - `edited`: a document of ours that somebody changed. `foreign`: anything else.
 * - `folder`: a folder. `not-a-file`: a pipe, a device.
 */
export type OutputState = 'new' | 'same' | 'unedited' | 'edited' | 'foreign' | 'folder' | 'not-a-file';

/** States in which nothing of anybody is lost when the file is written. */
export const isReplaceable = (state: OutputState): boolean =>
  state === 'new' || state === 'same' || state === 'unedited';

/** The state of a file's place; links are followed. Throws the file system's error where it cannot be read. */
export async function outputState({ path, data }: OutputFile): Promise<OutputState> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!found) return 'new';
  if (found.isDirectory()) return 'folder';
  if (!found.isFile()) return 'not-a-file';
  const there = await readFile(path);
  if (Buffer.compare(there, data) === 0) return 'same';
  if (/\.pdf$/iu.test(path)) return isOwnPdf(there) ? 'unedited' : 'foreign';
  if (!/\.docx$/iu.test(path)) return 'foreign';
  return (await import('../provenance/index.js')).wordState(there, data);
}
