import { writeRgbPng } from '../../src/picture/index.js';

/** A black picture of a document tree. */
export const pngImage = (width: number, height: number, source = 'p.png') =>
  ({
    source,
    file: {
      format: 'png',
      data: writeRgbPng(width, height, new Uint8Array(width * height * 3)),
      width,
      height,
    },
  }) as const;
