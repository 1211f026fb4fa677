import { damaged } from './damaged.js';
import type { Still } from './raster.js';

/** Bytes of the oldest header, whose sizes have 16 bits (BITMAPCOREHEADER). */
const CORE_HEADER = 12;
/** Where the headers' sizes end. */
const SIZES_END = 26;

/** A BMP file with its size, whose height is below zero where its rows run from the top. Throws `PictureError`. */
export function sizeOfBmp(file: Uint8Array): Still {
  if (file.length < SIZES_END) throw damaged('BMP', { code: 'cut-off' });
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(14, true) === CORE_HEADER)
    return { width: view.getUint16(18, true), height: view.getUint16(20, true), data: file };
  return {
    width: Math.abs(view.getInt32(18, true)),
    height: Math.abs(view.getInt32(22, true)),
    data: file,
  };
}
