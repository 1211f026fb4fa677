import { lstat, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { problemsOf, WriteError } from '../../core/index.js';
import { isSafePath } from '../../core/platform/index.js';
import { removeFiles, sha256 } from '../../core/platform/node/index.js';
import { carryOut, planOutputs } from '../../tools/output/index.js';
import type { SaveAnswer, SentChange } from '../served/index.js';
import { isInside } from './list-files.js';

/** A change with the place that it is for and its bytes; without bytes the file is removed. */
interface PlacedChange extends SentChange {
  readonly file: string;
  readonly data: Buffer | undefined;
}

/**
 * Writes what the page has changed into the report's folder, all or none. A file that is no longer as the page saw it last is left
 * as it is and named in the answer. A path that leads out of the folder, by its words or by a link, ends it all; `isListed` says
 * which names the page has from the disk.
 */
export async function saveFiles(
  folder: string,
  posted: Buffer,
  isListed: (name: string) => boolean,
): Promise<SaveAnswer> {
  try {
    const changes = await placed(folder, posted, isListed);
    const written: PlacedChange[] = [];
    const refused: string[] = [];
    for (const change of changes) {
      const { file, name, data, was } = change;
      const there = await digestOf(file);
      if (there === (data && sha256(data))) continue;
      if (there === was) written.push(change);
      else refused.push(name);
    }
    const outputs = written.flatMap(({ file, data }) => (data ? [{ path: file, data }] : []));
    // The page has read what is replaced.
    const merged = new Set(outputs.map((output) => output.path));
    await carryOut(await planOutputs(outputs, { merged }));
    await removeFiles(written.flatMap(({ file, data }) => (data ? [] : [file])));
    return { written: written.map(({ name }) => name), refused };
  } catch (error) {
    return { problems: problemsOf(error).map(({ message: { th, en } }) => ({ th, en })) };
  }
}

async function placed(
  folder: string,
  posted: Buffer,
  isListed: (name: string) => boolean,
): Promise<readonly PlacedChange[]> {
  const top = await realpath(folder);
  const end = posted.indexOf('\n');
  const changes = JSON.parse(posted.toString('utf8', 0, end)) as readonly SentChange[];
  let at = end + 1;
  const found: PlacedChange[] = [];
  for (const change of changes) {
    const { name, bytes } = change;
    const file = path.join(folder, name);
    if (!isListed(name) && !isSafePath(name)) throw outside(name);
    await refuseOutside(top, file, name);
    const data = bytes === undefined ? undefined : posted.subarray(at, (at += bytes));
    found.push({ ...change, file, data });
  }
  if (at !== posted.length) throw new Error('the bytes that were posted are not those of the files');
  return found;
}

/** Throws where the nearest of a path's folders that is there is not in the report's, or a link leads nowhere. */
async function refuseOutside(top: string, file: string, name: string): Promise<void> {
  for (let at = file; ; at = path.dirname(at)) {
    const real = await realpath(at).catch(() => undefined);
    if (real !== undefined && isInside(top, real)) return;
    if (real !== undefined || (await lstat(at).catch(() => undefined))) throw outside(name);
  }
}

const outside = (name: string): Error =>
  new WriteError(name, Object.assign(new Error('it is outside of the folder'), { code: 'OUTSIDE' }));

/** The digest of what is at a path; undefined where nothing is. */
async function digestOf(file: string): Promise<string | undefined> {
  try {
    return sha256(await readFile(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
