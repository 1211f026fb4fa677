import { watch, type FSWatcher } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Most folders that are watched one by one below a given one: a larger tree is no report. */
const MAX_FOLDERS = 1000;

/** Folders and files that are no part of a report: hidden ones, packages, what editors and Word keep while they work. */
const IGNORED = /^(?:\.|~\$|node_modules$)|(?:~|\.sw[a-z]|\.tmp)$/u;

export interface FolderWatch {
  readonly close: () => void;
}

/**
 * Calls `changed` with a file's path whenever something below a folder may have changed. Windows and macOS watch a tree
 * themselves; elsewhere every folder of it is watched.
 */
export async function watchFolder(
  folder: string,
  changed: (file: string) => void,
  recursive = process.platform === 'win32' || process.platform === 'darwin',
): Promise<FolderWatch> {
  const watchers = new Map<string, FSWatcher>();
  let closed = false;

  const forget = (dir: string): void => {
    watchers.get(dir)?.close();
    watchers.delete(dir);
  };
  const add = (dir: string): void => {
    if (closed || watchers.has(dir) || watchers.size >= MAX_FOLDERS) return;
    try {
      const watcher = watch(dir, { recursive }, (event, name) => {
        if (name === null) return changed(dir);
        if (name.split(/[\\/]/u).some((part) => IGNORED.test(part))) return;
        const file = path.join(dir, name);
        changed(file);
        if (event === 'rename' && !recursive) void addNew(file);
      });
      watcher.on('error', () => forget(dir));
      watchers.set(dir, watcher);
    } catch {
      // It is gone, or the system watches no more folders: the others are watched.
    }
  };
  const addTree = async (dir: string): Promise<void> => {
    add(dir);
    if (recursive || watchers.size >= MAX_FOLDERS) return;
    const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
    for (const entry of entries)
      if (entry.isDirectory() && !IGNORED.test(entry.name)) await addTree(path.join(dir, entry.name));
  };
  const addNew = async (file: string): Promise<void> => {
    const found = await stat(file).catch(() => undefined);
    if (!found) return forget(file);
    if (!found.isDirectory()) return;
    forget(file);
    await addTree(file);
    changed(file);
  };
  await addTree(folder);
  return {
    close: () => {
      closed = true;
      for (const dir of [...watchers.keys()]) forget(dir);
    },
  };
}
