import { readJpeg } from './jpeg.js';
import { pictureKind } from './kind.js';
import { readPng } from './png.js';
import { PictureError } from '../core/index.js';

/** How many pixels a picture within an SVG file has, by its `data:` URL. Throws `PictureError` where it cannot be read. */
export function innerPixels(url: string): number {
  const [, base64] = /^\s*data:image\/(?:png|jpe?g);base64,([a-z0-9+/=\s]+)$/iu.exec(url) ?? [];
  const data = Buffer.from(base64 ?? '', 'base64');
  const kind = pictureKind(data);
  if (kind !== 'png' && kind !== 'jpeg')
    throw new PictureError({
      code: 'picture-damaged',
      kind: 'SVG',
      reason: 'a picture within it cannot be read',
    });
  const { width, height } = kind === 'png' ? readPng(data) : readJpeg(data);
  return width * height;
}
