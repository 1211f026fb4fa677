import { readFile, stat } from 'node:fs/promises';
import { pdfState } from './own-pdf.js';
import { WriteError } from '../../core/index.js';
import type { OutputFile } from '../../core/platform/node/index.js';

/**
 * What is in the place of a file that is to be written.
 * - `new`: nothing. `same`: the same bytes.
 * - `unedited`: a document of ours as it was built, or one whose edits are all in the new one.
 * - `edited`: a document of ours that somebody changed. `resaved`: a PDF of ours that another program has saved, which may
 *   hold comments. `foreign`: anything else.
 * - `folder`: a folder. `not-a-file`: a pipe, a device.
 */
export type OutputState =
  'new' | 'same' | 'unedited' | 'edited' | 'resaved' | 'foreign' | 'folder' | 'not-a-file';

/** States in which nothing of anybody is lost when the file is written. */
export const isReplaceable = (state: OutputState): boolean =>
  state === 'new' || state === 'same' || state === 'unedited';

/** The state of a file's place; links are followed. Throws `WriteError` where it cannot be looked at. */
export async function outputState({ path, data }: OutputFile): Promise<OutputState> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new WriteError(path, error);
  });
  if (!found) return 'new';
  if (found.isDirectory()) return 'folder';
  if (!found.isFile()) return 'not-a-file';
  const there = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new WriteError(path, error);
  });
  if (Buffer.compare(there, data) === 0) return 'same';
  if (/\.pdf$/iu.test(path)) {
    const found = pdfState(there);
    return found === 'own' ? 'unedited' : found;
  }
  if (!/\.docx$/iu.test(path)) return 'foreign';
  return (await import('../provenance/index.js')).wordState(there, data);
}
