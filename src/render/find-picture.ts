import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PictureProblem } from '../core/index.js';

export type Found = Uint8Array | 'too-large' | { readonly problem: PictureProblem };

const megabytes = (bytes: number): number => Math.round((bytes / 2 ** 20) * 100) / 100;

export const tooLarge = (one: number, all: number, most: number): PictureProblem =>
  most < one
    ? { code: 'pictures-too-large', megabytes: megabytes(all) }
    : { code: 'picture-too-large', megabytes: megabytes(one) };

/** The bytes of a picture in a report's folder or of a data: URL, if they are `most` or fewer. */
export async function findPicture(folder: string | undefined, source: string, most: number): Promise<Found> {
  if (/^data:/iu.test(source)) return fromDataUrl(source, most);
  if (/^[a-z][a-z0-9+.-]+:/iu.test(source)) return { problem: { code: 'picture-address' } };
  return folder === undefined ? { problem: { code: 'picture-no-folder' } } : fromFile(folder, source, most);
}

const OUTSIDE: Found = { problem: { code: 'picture-outside-folder' } };

function isOutside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}

/** A path that leads out by its words is refused before the file system sees it: it may name another computer. */
async function fromFile(folder: string, source: string, most: number): Promise<Found> {
  if (isOutside(path.resolve(folder), path.resolve(folder, source))) return OUTSIDE;
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(path.resolve(folder, source))]);
    if (isOutside(root, file)) return OUTSIDE;
    const found = await stat(file);
    if (!found.isFile()) return { problem: { code: 'picture-not-a-file' } };
    return found.size > most ? 'too-large' : await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return {
      problem:
        code === 'ENOENT'
          ? await notFound(folder, source)
          : { code: 'picture-not-readable', reason: message },
    };
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

/** A picture that is there under nearly the same name: another case, another ending, spaces for dashes. */
async function notFound(folder: string, source: string): Promise<PictureProblem> {
  const inside = path.posix.dirname(source.replaceAll('\\', '/'));
  const names = await readdir(path.resolve(folder, inside)).catch(() => []);
  const wanted = alike(path.posix.basename(source.replaceAll('\\', '/')));
  const near = names.find((name) => alike(name) === wanted);
  return near === undefined
    ? { code: 'picture-not-found' }
    : { code: 'picture-not-found', suggestion: path.posix.join(inside, near) };
}

const alike = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.[^.]*$/u, '')
    .replace(/%20|[\s_-]+/gu, '');
