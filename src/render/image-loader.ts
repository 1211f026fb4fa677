import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ImageLoader } from './images.js';
import type { FontFamily } from '../fonts/index.js';
import { DEFAULT_BUDGET, type Budget, type PictureProblem } from '../core/index.js';
import type { ReadPicture } from '../picture/index.js';

type Found = Uint8Array | 'too-large' | { readonly problem: PictureProblem };

/**
 * Loads pictures from a report's folder and from data: URLs. A path out of the folder is refused, symbolic links
 * resolved first; nothing is fetched from a network. The text of SVG pictures is set in the family.
 */
export function createImageLoader(
  folder: string | undefined,
  family: () => Promise<FontFamily>,
  budget: Budget = DEFAULT_BUDGET,
): ImageLoader {
  const { limits, signal } = budget;
  const { pictures, pictureBytes, allPictureBytes } = limits;
  const pictureBudget = {
    pixels: limits.picturePixels,
    seconds: Math.min(limits.pictureSeconds, limits.seconds),
    ...(signal && { signal }),
  };
  let loaded = 0;
  let bytes = 0;
  return async (source): Promise<ReadPicture> => {
    await budget.yieldToEventLoop();
    loaded += 1;
    if (loaded > pictures) return { problem: { code: 'too-many-pictures', maximum: pictures } };
    const most = Math.min(pictureBytes, allPictureBytes - bytes);
    const found = await find(folder, source, most);
    if (found === 'too-large') return { problem: tooLarge(pictureBytes, allPictureBytes, most) };
    if ('problem' in found) return found;
    bytes += found.length;
    const { readPicture } = await import('../picture/index.js');
    return readPicture(found, family, pictureBudget);
  };
}

async function find(folder: string | undefined, source: string, most: number): Promise<Found> {
  if (/^data:/iu.test(source)) return fromDataUrl(source, most);
  if (/^[a-z][a-z0-9+.-]+:/iu.test(source)) return { problem: { code: 'picture-address' } };
  return folder === undefined ? { problem: { code: 'picture-no-folder' } } : fromFile(folder, source, most);
}

const OUTSIDE: Found = { problem: { code: 'picture-outside-folder' } };

const megabytes = (bytes: number): number => Math.round((bytes / 2 ** 20) * 100) / 100;

const tooLarge = (one: number, all: number, most: number): PictureProblem =>
  most < one
    ? { code: 'pictures-too-large', megabytes: megabytes(all) }
    : { code: 'picture-too-large', megabytes: megabytes(one) };

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
        code === 'ENOENT' ? { code: 'picture-not-found' } : { code: 'picture-not-readable', reason: message },
    };
  }
}

function fromDataUrl(source: string, most: number): Found {
  // Four characters of base64 to three bytes.
  if (source.length > most * 2 + 100) return 'too-large';
  const match = /^data:image\/(?:png|jpe?g|svg\+xml);base64,([a-z0-9+/=\s]+)$/iu.exec(source);
  if (!match) return { problem: { code: 'bad-data-url' } };
  const data = Buffer.from(match[1]!, 'base64');
  return data.length > most ? 'too-large' : data;
}
