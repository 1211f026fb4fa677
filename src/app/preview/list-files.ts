import { createHash } from 'node:crypto';
import type { BigIntStats, Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isSystemFile } from '../../read/folder/index.js';
import type { ListedFiles } from '../served/index.js';

/** Most folders and files that are listed: a larger tree is no report. */
const MAX_FOLDERS = 1000;
const MAX_FILES = 20_000;

/** Files by the revisions that the page knows them by: it never names a path. */
export type Revisions = Map<string, string>;

/** Texts, of which a report that is one file alone reads none beside itself. */
const TEXT = /\.(?:md|markdown|ya?ml|json)$/iu;

/**
 * All files below a folder but those of systems and programs, links within it followed; with `main`, that text and no other.
 * Each is noted in `revisions`. A folder that is gone has none.
 */
export async function listFiles(folder: string, revisions: Revisions, main?: string): Promise<ListedFiles> {
  const top = await realpath(folder).catch(() => folder);
  const found: [name: string, revision: string, bytes: number][] = [];
  /** Folders that links lead to: each is followed once, as links may go round in a circle. */
  const followed = new Set<string>([top]);
  let folders = 0;
  // Those near the top come first.
  const waiting = [''];
  for (let inside = waiting.shift(); inside !== undefined; inside = waiting.shift()) {
    const real = await realpath(path.join(folder, inside)).catch(() => undefined);
    if (real === undefined || !isInside(top, real) || folders >= MAX_FOLDERS) continue;
    folders += 1;
    const entries = await readdir(real, { withFileTypes: true }).catch((): Dirent[] => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const { name } = entry;
      if (isSystemFile(name)) continue;
      const at = inside === '' ? name : `${inside}/${name}`;
      const file = path.join(real, name);
      const state = await reachable(file, top);
      // A link that is gone by now is an empty name, which leads nowhere.
      const isFollowed = async (): Promise<boolean> =>
        !entry.isSymbolicLink() || isNew(await realpath(file).catch(() => ''), followed);
      if (state?.isDirectory() && (await isFollowed())) waiting.push(at);
      if (!state?.isFile() || found.length >= MAX_FILES) continue;
      if (main !== undefined && at !== main && TEXT.test(name)) continue;
      const revision = revisionOf(file, state);
      revisions.set(revision, file);
      found.push([at, revision, Number(state.size)]);
    }
  }
  return Object.fromEntries(found.map(([name, revision, bytes]) => [name, [revision, bytes] as const]));
}

/** Whether a value was not in a set, in which it is from now on. */
const isNew = (value: string, known: Set<string>): boolean => known.size < known.add(value).size;

/** Whether a path is a folder or is below it; both without links. */
export const isInside = (folder: string, file: string): boolean =>
  file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);

/** What is at a path, links followed; undefined where that is outside of the folder. */
async function reachable(file: string, top: string): Promise<BigIntStats | undefined> {
  try {
    return isInside(top, await realpath(file)) ? await stat(file, { bigint: true }) : undefined;
  } catch {
    return undefined;
  }
}

/** A file's revision, by when it was changed. */
function revisionOf(file: string, { mtimeNs, ctimeNs, size, ino }: BigIntStats): string {
  const state = [file, mtimeNs, ctimeNs, size, ino].join('\0');
  return createHash('sha256').update(state).digest('hex').slice(0, 32);
}

/** The bytes of a revision; undefined where the file has another one by now. */
export async function readRevision(revisions: Revisions, revision: string): Promise<Buffer | undefined> {
  const file = revisions.get(revision);
  if (file === undefined) return undefined;
  try {
    const data = await readFile(file);
    return revisionOf(file, await stat(file, { bigint: true })) === revision ? data : undefined;
  } catch {
    return undefined;
  }
}

/** One file, noted in `revisions`. */
export async function listFile(file: string, revisions: Revisions): Promise<string> {
  const state = await stat(file, { bigint: true }).catch(() => undefined);
  const revision = state ? revisionOf(file, state) : '';
  revisions.set(revision, file);
  return revision;
}
