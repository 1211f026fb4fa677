import { sha256 } from '../../core/platform/index.js';
import { conflictFile } from '../../read/folder/index.js';
import { sameBytes } from '../../core/index.js';
import type { FileMap } from '../desk/index.js';

/** A folder of this computer that was opened in place. */
export type OpenedFolder = FileSystemDirectoryHandle;

type Picker = (options: { readonly mode: 'readwrite' }) => Promise<OpenedFolder>;

/** Lets a person choose a folder that can be saved to; undefined where the browser has no such thing. */
export const folderPicker = (): Picker | undefined =>
  (window as unknown as { readonly showDirectoryPicker?: Picker }).showDirectoryPicker?.bind(window);

/** Bytes that are read of a folder at most: what was chosen by mistake is refused. */
const MAX_BYTES = 512 * 2 ** 20;

/** All files of a folder, by their paths in it. */
export async function readFolder(folder: OpenedFolder): Promise<FileMap> {
  const files = new Map<string, Uint8Array>();
  let left = MAX_BYTES;
  const visit = async (from: OpenedFolder, inside: string): Promise<void> => {
    for await (const [name, entry] of from.entries()) {
      if (entry.kind === 'directory') await visit(entry as OpenedFolder, `${inside}${name}/`);
      else {
        const file = await (entry as FileSystemFileHandle).getFile();
        left -= file.size;
        if (left < 0) throw new Error(`${folder.name} has more than 512 MB`);
        files.set(inside + name, new Uint8Array(await file.arrayBuffer()));
      }
    }
  };
  await visit(folder, '');
  return files;
}

/** What saving did: paths that were written, and those that somebody else had changed meanwhile. */
export interface Saved {
  readonly written: readonly string[];
  readonly conflicts: readonly string[];
}

/**
 * Writes what changed since `saved`. A file that is no longer as it was then is not overwritten: the own text goes into a file
 * beside it, which `check` reports until somebody has looked at both.
 */
export async function saveToFolder(folder: OpenedFolder, files: FileMap, saved: FileMap): Promise<Saved> {
  const written: string[] = [];
  const conflicts: string[] = [];
  for (const name of new Set([...files.keys(), ...saved.keys()])) {
    const [now, before] = [files.get(name), saved.get(name)];
    if (sameBytes(now, before)) continue;
    const there = await readFile(folder, name);
    if (sameBytes(there, now)) continue;
    if (!sameBytes(there, before)) {
      conflicts.push(name);
      if (now) await writeFile(folder, besideName(name, now), now);
    } else if (now) {
      await writeFile(folder, name, now);
      written.push(name);
    } else {
      await removeFile(folder, name);
      written.push(name);
    }
  }
  return { written, conflicts };
}

/** Digits of a digest in the name of a file that is kept beside another. */
const DIGITS = 8;

const besideName = (name: string, data: Uint8Array): string =>
  conflictFile(name, sha256(data).slice(0, DIGITS));

async function folderOf(folder: OpenedFolder, name: string, create: boolean): Promise<OpenedFolder> {
  let at = folder;
  for (const step of name.split('/').slice(0, -1)) at = await at.getDirectoryHandle(step, { create });
  return at;
}

const lastOf = (name: string): string => name.split('/').at(-1)!;

async function readFile(folder: OpenedFolder, name: string): Promise<Uint8Array | undefined> {
  try {
    const file = await (await folderOf(folder, name, false)).getFileHandle(lastOf(name));
    return new Uint8Array(await (await file.getFile()).arrayBuffer());
  } catch (error) {
    if ((error as Error).name === 'NotFoundError') return undefined;
    throw error;
  }
}

async function writeFile(folder: OpenedFolder, name: string, data: Uint8Array): Promise<void> {
  const file = await (await folderOf(folder, name, true)).getFileHandle(lastOf(name), { create: true });
  const stream = await file.createWritable();
  await stream.write(data as Uint8Array<ArrayBuffer>);
  await stream.close();
}

const removeFile = async (folder: OpenedFolder, name: string): Promise<void> =>
  (await folderOf(folder, name, false)).removeEntry(lastOf(name));
