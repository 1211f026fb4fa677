import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ImageFile, ImageLoader } from '../document/index.js';
import { readImage } from './image-format.js';

/** Pictures larger than this are refused before they are read, bytes. */
export const MAXIMUM_IMAGE_BYTES = 20 * 1024 * 1024;

type Loaded = ImageFile | { readonly problem: string };

/**
 * Loads pictures from a report's folder and from data: URLs. A path out of the folder is refused, symbolic links
 * resolved first; nothing is fetched from a network.
 */
export function createImageLoader(folder: string | undefined): ImageLoader {
  return async (source) => {
    if (/^data:/iu.test(source)) return fromDataUrl(source);
    if (/^[a-z][a-z0-9+.-]+:/iu.test(source))
      return { problem: 'a picture is a file of the report, not an address' };
    if (folder === undefined)
      return { problem: 'no folder to look for pictures in; give the option baseDir' };
    return fromFile(folder, source);
  };
}

const OUTSIDE = 'it lies outside the report’s folder';

function isOutside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}

/** A path that leads out by its words is refused before the file system sees it: it may name another computer. */
async function fromFile(folder: string, source: string): Promise<Loaded> {
  if (isOutside(path.resolve(folder), path.resolve(folder, source))) return { problem: OUTSIDE };
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(path.resolve(folder, source))]);
    if (isOutside(root, file)) return { problem: OUTSIDE };
    const found = await stat(file);
    if (!found.isFile()) return { problem: 'it is not a file' };
    if (found.size > MAXIMUM_IMAGE_BYTES)
      return { problem: `it is larger than ${MAXIMUM_IMAGE_BYTES / 2 ** 20} MB` };
    return readImage(await readFile(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { problem: code === 'ENOENT' ? 'there is no such file' : message };
  }
}

function fromDataUrl(source: string): Loaded {
  const match = /^data:image\/(?:png|jpe?g);base64,([a-z0-9+/=\s]+)$/iu.exec(source);
  if (!match) return { problem: 'a data: URL holds a PNG or JPEG picture as base64' };
  const data = Buffer.from(match[1]!, 'base64');
  return data.length > MAXIMUM_IMAGE_BYTES ? { problem: 'it is too large' } : readImage(data);
}
