import { type FolderItem, listFolder, path, realpath, stat } from '../../core/platform/index.js';
import { inNumberOrder, type UnusableReason } from '../../core/index.js';

/** An entry of a report's folder, links followed. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'unusable';
  /** Why the entry cannot be used; only for `unusable`. */
  readonly reason?: UnusableReason;
}

/**
 * The entries of a folder inside a report's folder, in Thai order of their names. A symbolic link counts as what it points
 * to where that lies inside the report's folder. Undefined for a folder that cannot be read.
 */
export async function listEntries(root: string, inside: string): Promise<readonly FolderEntry[] | undefined> {
  const folder = path.join(root, inside);
  const entries = await listFolder(folder).catch((error: unknown) => {
    if (inside === '') throw error;
    return undefined;
  });
  const read = await Promise.all((entries ?? []).map((entry) => readEntry(root, folder, entry)));
  return entries && read.sort((a, b) => inNumberOrder(a.name, b.name));
}

async function readEntry(root: string, folder: string, entry: FolderItem): Promise<FolderEntry> {
  const { name } = entry;
  if (entry.isFile()) return { name, kind: 'file' };
  if (entry.isDirectory()) return { name, kind: 'folder' };
  if (!entry.isSymbolicLink()) return { name, kind: 'unusable', reason: 'not-a-file' };
  try {
    const [top, target] = await Promise.all([realpath(root), realpath(path.join(folder, name))]);
    if (!target.startsWith(top + path.sep)) return { name, kind: 'unusable', reason: 'link-outside' };
    const found = await stat(target);
    if (found.isFile()) return { name, kind: 'file' };
    if (found.isDirectory()) return { name, kind: 'folder' };
    return { name, kind: 'unusable', reason: 'not-a-file' };
  } catch (error) {
    const { code } = error as Error & { readonly code?: string };
    const isBroken = code === 'ENOENT' || code === 'ELOOP' || code === 'ENOTDIR';
    return { name, kind: 'unusable', reason: isBroken ? 'link-broken' : 'not-readable' };
  }
}
