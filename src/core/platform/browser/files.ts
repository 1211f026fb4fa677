import type { FileState, FolderItem } from '../platform.js';
import { posix } from './paths.js';

/** Folders that the page has opened, each a map of files by their paths in it. There are no others in a browser. */
const opened = new Map<string, ReadonlyMap<string, Uint8Array>>();

/**
 * Makes files known to all that reads files, and gives the path of their folder. A path that is free again is given again: readers
 * have cached its files.
 */
export function openFiles(name: string, files: ReadonlyMap<string, Uint8Array>): string {
  let count = 1;
  while (opened.has(folderOf(count, name))) count += 1;
  const folder = folderOf(count, name);
  opened.set(folder, new Map([...files].map(([file, data]) => [posix.join('/', file), data])));
  return folder;
}

const folderOf = (count: number, name: string): string => `/${String(count)}/${name}`;

/** Forgets a folder. */
export const closeFiles = (folder: string): void => void opened.delete(folder);

/** Where a path leads: the files of its folder, and the path in it, which begins with a slash. */
function find(file: string): { readonly files: ReadonlyMap<string, Uint8Array>; readonly inside: string } {
  const whole = posix.resolve(file);
  for (const [folder, files] of opened)
    if (whole === folder || whole.startsWith(`${folder}/`))
      return { files, inside: whole.slice(folder.length) || '/' };
  throw missing(file);
}

const missing = (file: string): Error =>
  Object.assign(new Error(`ENOENT: no such file or directory, open '${file}'`), { code: 'ENOENT' });

/** What begins the paths of all files below a folder. */
const below = (inside: string): string => (inside === '/' ? '/' : `${inside}/`);

const kind = (isFile: boolean): Pick<FileState, 'isFile' | 'isDirectory' | 'isSymbolicLink'> => ({
  isFile: () => isFile,
  isDirectory: () => !isFile,
  isSymbolicLink: () => false,
});

function stateOf(file: string): FileState {
  const { files, inside } = find(file);
  const data = files.get(inside);
  if (data) return { ...kind(true), size: data.length };
  if (inside === '/' || [...files.keys()].some((name) => name.startsWith(below(inside))))
    return { ...kind(false), size: 0 };
  throw missing(file);
}

export const stat = async (file: string): Promise<FileState> => Promise.resolve(stateOf(file));

/** There are no links. */
export async function realpath(file: string): Promise<string> {
  stateOf(file);
  return Promise.resolve(posix.resolve(file));
}

export async function readFile(file: string): Promise<Uint8Array> {
  const { files, inside } = find(file);
  const data = files.get(inside);
  if (data) return Promise.resolve(data);
  stateOf(file);
  throw Object.assign(new Error('EISDIR: illegal operation on a directory, read'), { code: 'EISDIR' });
}

export async function listFolder(folder: string, recursive = false): Promise<readonly FolderItem[]> {
  if (stateOf(folder).isFile())
    throw Object.assign(new Error(`ENOTDIR: not a directory, scandir '${folder}'`), { code: 'ENOTDIR' });
  const { files, inside } = find(folder);
  const items = new Map<string, FolderItem>();
  for (const file of files.keys()) {
    if (!file.startsWith(below(inside))) continue;
    const steps = file.slice(below(inside).length).split('/');
    for (let depth = 0; depth < (recursive ? steps.length : 1); depth += 1) {
      const parentPath = posix.join(folder, ...steps.slice(0, depth));
      const name = steps[depth]!;
      items.set(`${parentPath}/${name}`, { name, parentPath, ...kind(depth === steps.length - 1) });
    }
  }
  return Promise.resolve([...items.values()]);
}
