import { sameBytes } from '../../../core/index.js';
import type { FileMap } from '../../desk/index.js';
import type { Change, OpenedFolder, Written } from './folder.js';
import { watchChosen } from './watch-chosen.js';

/** A folder of this computer as the browser gives it. */
type Handle = FileSystemDirectoryHandle;

/** Lets a person choose a folder that can be saved to; undefined where the browser has no such thing. */
export function folderPicker(): (() => Promise<OpenedFolder>) | undefined {
  const { showDirectoryPicker: pick } = window as unknown as {
    readonly showDirectoryPicker?: (options: { readonly mode: 'readwrite' }) => Promise<Handle>;
  };
  return pick && (async () => chosenFolder(await pick.call(window, { mode: 'readwrite' })));
}

/** A folder that a person chose. */
export const chosenFolder = (handle: Handle): OpenedFolder => ({
  name: handle.name,
  read: () => readAll(handle),
  write: (changes) => writeAll(handle, changes),
  watch: (changed) => watchChosen(handle, changed),
});

/** Bytes that are read of a folder at most: what was chosen by mistake is refused. */
const MAX_BYTES = 512 * 2 ** 20;

async function readAll(folder: Handle): Promise<FileMap> {
  const files = new Map<string, Uint8Array>();
  let left = MAX_BYTES;
  const visit = async (from: Handle, inside: string): Promise<void> => {
    for await (const [name, entry] of from.entries()) {
      if (entry.kind === 'directory') await visit(entry as Handle, `${inside}${name}/`);
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

async function writeAll(folder: Handle, changes: readonly Change[]): Promise<Written> {
  const written: string[] = [];
  const refused: string[] = [];
  for (const { name, data, was } of changes) {
    const there = await readFile(folder, name);
    if (sameBytes(there, data)) continue;
    if (!sameBytes(there, was)) {
      refused.push(name);
      continue;
    }
    if (data) await writeFile(folder, name, data);
    else await removeFile(folder, name);
    written.push(name);
  }
  return { written, refused };
}

async function folderOf(folder: Handle, name: string, create: boolean): Promise<Handle> {
  let at = folder;
  for (const step of name.split('/').slice(0, -1)) at = await at.getDirectoryHandle(step, { create });
  return at;
}

const lastOf = (name: string): string => name.split('/').at(-1)!;

async function readFile(folder: Handle, name: string): Promise<Uint8Array | undefined> {
  try {
    const file = await (await folderOf(folder, name, false)).getFileHandle(lastOf(name));
    return new Uint8Array(await (await file.getFile()).arrayBuffer());
  } catch (error) {
    if ((error as Error).name === 'NotFoundError') return undefined;
    throw error;
  }
}

async function writeFile(folder: Handle, name: string, data: Uint8Array): Promise<void> {
  const file = await (await folderOf(folder, name, true)).getFileHandle(lastOf(name), { create: true });
  const stream = await file.createWritable();
  await stream.write(data as Uint8Array<ArrayBuffer>);
  await stream.close();
}

const removeFile = async (folder: Handle, name: string): Promise<void> =>
  (await folderOf(folder, name, false)).removeEntry(lastOf(name));
