import { sameBytes } from '../../core/index.js';
import type { FileMap } from './types.js';

/** Files as they are, as they were saved, and the steps that lead back. */
export interface Held<Step extends { readonly files: FileMap }> {
  readonly files: FileMap;
  readonly saved: FileMap;
  readonly before: readonly Step[];
}

/** What becomes of it where others changed files in the folder. */
export interface Reloaded<Step extends { readonly files: FileMap }> extends Held<Step> {
  /** Paths that were taken from the folder. */
  readonly taken: readonly string[];
  /** Files that were changed here and there, as the folder has them; undefined: it has them no more. */
  readonly differing: ReadonlyMap<string, Uint8Array | undefined>;
}

/**
 * Takes over what was changed in the folder since it was read or saved. A file that was changed here too stays as it is here until
 * somebody decides. Steps that lead back have the folder's files too; those that changed one of them are left out.
 */
export function reloaded<Step extends { readonly files: FileMap }>(
  { files, saved, before }: Held<Step>,
  folder: FileMap,
): Reloaded<Step> {
  const taken: string[] = [];
  const settled: string[] = [];
  const differing = new Map<string, Uint8Array | undefined>();
  for (const name of new Set([...saved.keys(), ...folder.keys()])) {
    const [there, then, here] = [folder.get(name), saved.get(name), files.get(name)];
    if (sameBytes(there, then)) continue;
    if (sameBytes(here, there)) settled.push(name);
    else if (sameBytes(here, then)) taken.push(name);
    else differing.set(name, there);
  }
  const isUntouched = ({ files: old }: Step): boolean =>
    taken.every((name) => sameBytes(old.get(name), saved.get(name)));
  const last = before.findLastIndex((step) => !isUntouched(step));
  return {
    files: withFiles(files, taken, folder),
    saved: withFiles(saved, [...taken, ...settled], folder),
    before: before.slice(last + 1).map((step) => ({ ...step, files: withFiles(step.files, taken, folder) })),
    taken,
    differing,
  };
}

/** Files with some of them as another map has them. */
export function withFiles(
  files: FileMap,
  names: readonly string[],
  other: ReadonlyMap<string, Uint8Array | undefined>,
): FileMap {
  if (names.length === 0) return files;
  const next = new Map(files);
  for (const name of names) {
    const data = other.get(name);
    if (data) next.set(name, data);
    else next.delete(name);
  }
  return next;
}
