import { PictureError, type PictureDamage, type PictureFormat } from '../core/index.js';

/** The error of a file that has the beginning of a picture and cannot be read as one. */
export const damaged = (kind: PictureFormat, reason: PictureDamage): PictureError =>
  new PictureError({ code: 'picture-damaged', kind, reason });
