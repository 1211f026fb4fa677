import { listFolder, path, posix, realpath, stat } from '../core/platform/index.js';
import type { PictureProblem } from '../core/index.js';
import { keepPictures, type KeptPictures } from './kept-pictures.js';

export type Found = Uint8Array | 'too-large' | { readonly problem: PictureProblem };

const megabytes = (bytes: number): number => Math.round((bytes / 2 ** 20) * 100) / 100;

export const tooLarge = (one: number, all: number, most: number): PictureProblem =>
  most < one
    ? { code: 'pictures-too-large', megabytes: megabytes(all) }
    : { code: 'picture-too-large', megabytes: megabytes(one) };

/** The bytes of a picture in a report's folder or of a data: URL, if they are `most` or fewer; of a file from `kept`. */
export async function findPicture(
  folder: string | undefined,
  source: string,
  most: number,
  kept: KeptPictures = keepPictures(),
): Promise<Found> {
  if (/^data:/iu.test(source)) return fromDataUrl(source, most);
  if (DISK.test(source)) return onDisk(folder, source);
  // Base64 of a PNG, JPEG, GIF, WebP or SVG without what a data: URL begins with.
  if (/^(?:iVBORw0KGgo|\/9j\/|R0lGOD|UklGR|PHN2Zy|PD94bWw)/u.test(source))
    return { problem: { code: 'bad-data-url' } };
  if (/^[a-z][a-z0-9+.-]+:/iu.test(source)) return { problem: { code: 'picture-address' } };
  return folder === undefined
    ? { problem: { code: 'picture-no-folder' } }
    : fromFile({ folder, most, kept }, source);
}

/** A path that begins with a drive, a server or file: – after the folder of the text that names it. */
const DISK = /(?:^|\/)[a-z]:[\\/]|^\\\\|^file:/iu;

async function onDisk(folder: string | undefined, source: string): Promise<Found> {
  const { near } = folder === undefined ? {} : await likeNames(folder, source);
  return { problem: { code: 'picture-on-disk', ...(near !== undefined && { suggestion: near }) } };
}

const OUTSIDE: Found = { problem: { code: 'picture-outside-folder' } };

function isOutside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}

interface Search {
  readonly folder: string;
  readonly most: number;
  readonly kept: KeptPictures;
}

/** A path that leads out by its words is refused before the file system sees it: it may name another computer. */
async function fromFile(search: Search, source: string, isSecondTry = false): Promise<Found> {
  const { folder, most, kept } = search;
  if (isOutside(path.resolve(folder), path.resolve(folder, source))) return OUTSIDE;
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(path.resolve(folder, source))]);
    if (isOutside(root, file)) return OUTSIDE;
    const found = await stat(file);
    if (!found.isFile()) return { problem: { code: 'picture-not-a-file' } };
    return found.size > most ? 'too-large' : await kept.read(`${folder}\0${source}`, file, found);
  } catch (error) {
    const { code, message } = error as Error & { readonly code?: string };
    if (code !== 'ENOENT') return { problem: { code: 'picture-not-readable', reason: message } };
    const { same, near } = await likeNames(folder, source);
    if (same !== undefined && !isSecondTry) return fromFile(search, same, true);
    return { problem: { code: 'picture-not-found', ...(near !== undefined && { suggestion: near }) } };
  }
}

function fromDataUrl(source: string, most: number): Found {
  // Four characters of base64 to three bytes.
  if (source.length > most * 2 + 100) return 'too-large';
  const match = /^data:image\/(?:png|jpe?g|svg\+xml|webp|gif|bmp);base64,([a-z0-9+/=\s]+)$/iu.exec(source);
  if (!match) return { problem: { code: 'bad-data-url' } };
  const data = Buffer.from(match[1]!, 'base64');
  return data.length > most ? 'too-large' : data;
}

/**
 * Pictures that are there under a like name: `same` looks the same and has other characters, as macOS and other keyboards make
 * them; `near` has another case, another ending or spaces for dashes, or lies in the report where a path of a disk was written.
 */
async function likeNames(
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
