import { isSafePath, posix, safeName } from '../../core/platform/index.js';
import { sameBytes } from '../../core/index.js';
import type { FileMap } from './types.js';

/** A file that a person attaches to a row of evidence. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The path that the row already names, where no file is there. */
  readonly missing?: string | undefined;
}

/** Where files are kept that no row has named yet. */
const FOLDER = 'evidence';

/** Whether a file can be put at a path that a report names: inside its folder, on every system. */
export const isAttachable = (file: string): boolean => isSafePath(file) && posix.normalize(file) === file;

/**
 * The path that an attached file gets in the report's folder: the one that the row names, with the file's own ending; without it
 * the file's own name in `evidence/`. A file that is there is never replaced.
 */
export function attachedPath({ name, bytes, missing }: GivenFile, files: FileMap): string {
  const ending = posix.extname(name);
  const wanted =
    missing !== undefined && isAttachable(missing)
      ? withEnding(missing, ending)
      : `${FOLDER}/${isAttachable(name) && !name.includes('/') ? name : safeName(stemOf(name)) + ending}`;
  const stem = stemOf(wanted);
  const end = posix.extname(wanted);
  for (let count = 1; ; count += 1) {
    const path = count === 1 ? wanted : `${stem}-${String(count)}${end}`;
    if (!files.has(path) || sameBytes(files.get(path), bytes)) return path;
  }
}

/** A path with the ending of another file, where the two are of different kinds. */
const withEnding = (file: string, ending: string): string =>
  posix.extname(file).toLowerCase() === ending.toLowerCase() ? file : stemOf(file) + ending;

const stemOf = (file: string): string => file.slice(0, file.length - posix.extname(file).length);
