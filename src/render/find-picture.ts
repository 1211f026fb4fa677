import type { PictureProblem } from '../core/index.js';
import { findFile, likeNames } from './find-file.js';
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

interface Search {
  readonly folder: string;
  readonly most: number;
  readonly kept: KeptPictures;
}

async function fromFile({ folder, most, kept }: Search, source: string): Promise<Found> {
  const found = await findFile(folder, source);
  if ('file' in found) {
    if (found.state.size > most) return 'too-large';
    return kept.read(`${folder}\0${source}`, found.file, found.state).catch((error: Error): Found => ({
      problem: { code: 'picture-not-readable', reason: error.message },
    }));
  }
  switch (found.missing) {
    case 'outside':
      return { problem: { code: 'picture-outside-folder' } };
    case 'not-a-file':
      return { problem: { code: 'picture-not-a-file' } };
    case 'not-readable':
      return { problem: { code: 'picture-not-readable', reason: found.reason } };
    case 'not-found':
      return {
        problem: {
          code: 'picture-not-found',
          ...(found.near !== undefined && { suggestion: found.near }),
        },
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
