import { listFolder, path, posix, realpath, stat, type FileState } from '../core/platform/index.js';

/** A file of a folder, or why there is none. */
export type FoundFile =
  | { readonly file: string; readonly state: FileState }
  | { readonly missing: 'outside' | 'not-a-file' }
  | { readonly missing: 'not-readable'; readonly reason: string }
  /** `near` is a file with a like name. */
  | { readonly missing: 'not-found'; readonly near?: string };

const OUTSIDE: FoundFile = { missing: 'outside' };

function isOutside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}

/**
 * Finds a file of a report's or template's folder, symbolic links resolved. A path that leads out by its words is refused before
 * the file system sees it: it may name another computer.
 */
export async function findFile(folder: string, source: string, isSecondTry = false): Promise<FoundFile> {
  if (isOutside(path.resolve(folder), path.resolve(folder, source))) return OUTSIDE;
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(path.resolve(folder, source))]);
    if (isOutside(root, file)) return OUTSIDE;
    const state = await stat(file);
    return state.isFile() ? { file, state } : { missing: 'not-a-file' };
  } catch (error) {
    const { code, message } = error as Error & { readonly code?: string };
    if (code !== 'ENOENT') return { missing: 'not-readable', reason: message };
    const { same, near } = await likeNames(folder, source);
    if (same !== undefined && !isSecondTry) return findFile(folder, same, true);
    return { missing: 'not-found', ...(near !== undefined && { near }) };
  }
}

/**
 * Files that are there under a like name: `same` looks the same and has other characters, as macOS and other keyboards make
 * them; `near` has another case, another ending or spaces for dashes, or lies in the report where a path of a disk was written.
 */
export async function likeNames(
  folder: string,
  source: string,
): Promise<{ readonly same: string | undefined; readonly near: string | undefined }> {
  const plain = source.replaceAll('\\', '/');
  // The path of a disk comes after the folder of the text that names it.
  const inside = posix.dirname(plain.replace(/(?:^|(?<=\/))[a-z]:\/.*\//iu, ''));
  const wanted = posix.basename(plain);
  const names = (await listFolder(path.resolve(folder, inside)).catch(() => [])).map((each) => each.name);
  const find = (form: (name: string) => string): string | undefined => {
    const found = names.find((name) => form(name) === form(wanted));
    return found === undefined ? undefined : posix.join(inside, found);
  };
  return { same: inside === posix.dirname(plain) ? find(letters) : undefined, near: find(alike) };
}

/** A name by what is seen: composed letters, ำ where it was typed as two signs, and what a browser has encoded. */
const letters = (name: string): string => decoded(name).normalize('NFC').replaceAll('\u0e4d\u0e32', '\u0e33');

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const alike = (name: string): string =>
  letters(name)
    .toLowerCase()
    .replace(/\.[^.]*$/u, '')
    .replace(/%20|[\s_-]+/gu, '');
