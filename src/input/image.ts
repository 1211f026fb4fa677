import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ImageLoader } from '../document/index.js';
import type { FontFamily } from '../fonts/family.js';
import { MAXIMUM_MEGABYTES } from '../picture/limits.js';
import type { PictureProblem } from '../picture/problem.js';
import type { ReadPicture } from '../picture/read.js';

const MAXIMUM_BYTES = MAXIMUM_MEGABYTES * 2 ** 20;

type Found = Uint8Array | { readonly problem: PictureProblem };

/**
 * Loads pictures from a report's folder and from data: URLs. A path out of the folder is refused, symbolic links
 * resolved first; nothing is fetched from a network. The text of SVG pictures is set in the family.
 */
export function createImageLoader(
  folder: string | undefined,
  family: () => Promise<FontFamily>,
): ImageLoader {
  return async (source): Promise<ReadPicture> => {
    const found = await find(folder, source);
    if ('problem' in found) return found;
    const { readPicture } = await import('../picture/read.js');
    return readPicture(found, family);
  };
}

async function find(folder: string | undefined, source: string): Promise<Found> {
  if (/^data:/iu.test(source)) return fromDataUrl(source);
  if (/^[a-z][a-z0-9+.-]+:/iu.test(source)) return { problem: { code: 'address' } };
  return folder === undefined ? { problem: { code: 'no-folder' } } : fromFile(folder, source);
}

const OUTSIDE: Found = { problem: { code: 'outside' } };
const TOO_LARGE: Found = { problem: { code: 'too-large', megabytes: MAXIMUM_MEGABYTES } };

function isOutside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}

/** A path that leads out by its words is refused before the file system sees it: it may name another computer. */
async function fromFile(folder: string, source: string): Promise<Found> {
  if (isOutside(path.resolve(folder), path.resolve(folder, source))) return OUTSIDE;
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(path.resolve(folder, source))]);
    if (isOutside(root, file)) return OUTSIDE;
    const found = await stat(file);
    if (!found.isFile()) return { problem: { code: 'not-a-file' } };
    return found.size > MAXIMUM_BYTES ? TOO_LARGE : await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { problem: code === 'ENOENT' ? { code: 'not-found' } : { code: 'not-readable', reason: message } };
  }
}

function fromDataUrl(source: string): Found {
  const match = /^data:image\/(?:png|jpe?g|svg\+xml);base64,([a-z0-9+/=\s]+)$/iu.exec(source);
  if (!match) return { problem: { code: 'bad-data-url' } };
  const data = Buffer.from(match[1]!, 'base64');
  return data.length > MAXIMUM_BYTES ? TOO_LARGE : data;
}
