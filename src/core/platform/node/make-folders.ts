import * as node from 'node:fs/promises';
import path from 'node:path';

type Calls = Pick<typeof node, 'mkdir' | 'stat'>;

/**
 * Makes a folder and its missing parents, and reports each as it is made, outermost first. Node's recursive `mkdir` never ends
 * in a folder that refuses new folders with ENOENT, as /proc does.
 */
export async function makeFolders(
  folder: string,
  made: (folder: string) => void = () => undefined,
  fs: Calls = node,
): Promise<void> {
  const missing: string[] = [];
  let at = path.resolve(folder);
  while (!(await isFolder(at, fs))) {
    missing.unshift(at);
    const parent = path.dirname(at);
    if (parent === at) break;
    at = parent;
  }
  for (const each of missing) {
    try {
      await fs.mkdir(each);
      made(each);
    } catch (error) {
      // Another process may have made it in the meantime.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !(await isFolder(each, fs))) throw error;
    }
  }
}

/** Throws if something other than a folder has the name. */
async function isFolder(file: string, fs: Calls): Promise<boolean> {
  const found = await fs.stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!found || found.isDirectory()) return found !== undefined;
  throw Object.assign(new Error('a file has this name'), { code: 'ENOTDIR', path: file });
}
