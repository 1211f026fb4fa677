import { sha256 } from '../../../core/platform/index.js';
import { conflictFile } from '../../../read/folder/index.js';
import { sameBytes } from '../../../core/index.js';
import type { FileMap } from '../../desk/index.js';

/** A file that is to be written or removed, and what it was when it was read or written last. */
export interface Change {
  readonly name: string;
  /** Absent: the file is removed. */
  readonly data: Uint8Array | undefined;
  /** Absent: there was none. */
  readonly was: Uint8Array | undefined;
}

/** What became of changes, by the names of the files; one that held the new text already is in neither list. */
export interface Written {
  readonly written: readonly string[];
  /** They are no longer as they were: nothing was written. */
  readonly refused: readonly string[];
}

/** Tells of what others change in a folder. */
export interface FolderWatch {
  /** Looks at once. */
  readonly look: () => Promise<void>;
  readonly end: () => void;
}

/** A folder that was opened in place: it is saved back to, and what others change in it comes in. */
export interface OpenedFolder {
  readonly name: string;
  /** All files, by their paths in it. */
  readonly read: () => Promise<FileMap>;
  readonly write: (changes: readonly Change[]) => Promise<Written>;
  /** Calls `changed` with all files after any of them was changed, added or removed. */
  readonly watch: (changed: (files: FileMap) => void) => FolderWatch;
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
  const changes = [...new Set([...files.keys(), ...saved.keys()])]
    .map((name): Change => ({ name, data: files.get(name), was: saved.get(name) }))
    .filter(({ data, was }) => !sameBytes(data, was));
  const { written, refused } = await folder.write(changes);
  const beside = refused.flatMap((name): Change[] => {
    const data = files.get(name);
    return data ? [{ name: besideName(name, data), data, was: undefined }] : [];
  });
  if (beside.length > 0) await folder.write(beside);
  return { written, conflicts: refused };
}

/** Digits of a digest in the name of a file that is kept beside another. */
const DIGITS = 8;

const besideName = (name: string, data: Uint8Array): string =>
  conflictFile(name, sha256(data).slice(0, DIGITS));
