import { damaged } from './damaged.js';
import type { Still } from './raster.js';

/** Markers of blocks (GIF89a, appendix A). */
const MARKER = { extension: 0x21, image: 0x2c, trailer: 0x3b } as const;

/** Bytes before the global colour table: header and logical screen descriptor (GIF89a, 17 and 18). */
const HEADER = 13;
/** Bytes of an image descriptor (GIF89a, 20). */
const DESCRIPTOR = 10;

/** The first frame of a GIF file. The file ends with it: of the frames behind it, nothing is read. Throws `PictureError`. */
export function firstFrameOfGif(file: Uint8Array): Still {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < HEADER) throw damaged('GIF', { code: 'cut-off' });
  let at = HEADER + tableLength(file[10]!);
  while (file[at] === MARKER.extension) at = afterBlocks(file, at + 2);
  if (at + DESCRIPTOR >= file.length) throw damaged('GIF', { code: 'cut-off' });
  if (file[at] !== MARKER.image) throw damaged('GIF', { code: 'no-picture' });
  const [left, top, width, height] = [1, 3, 5, 7].map((offset) => view.getUint16(at + offset, true));
  const end = afterBlocks(file, at + DESCRIPTOR + tableLength(file[at + 9]!) + 1);
  return {
    width: Math.max(view.getUint16(6, true), left! + width!),
    height: Math.max(view.getUint16(8, true), top! + height!),
    data: Buffer.concat([file.subarray(0, end), Uint8Array.of(MARKER.trailer)]),
  };
}

/** Bytes of a colour table by the flags that announce it. */
const tableLength = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Where a chain of data blocks ends (GIF89a, 15). */
function afterBlocks(file: Uint8Array, start: number): number {
  for (let at = start; ;) {
    const length = file[at];
    if (length === undefined) throw damaged('GIF', { code: 'cut-off' });
    at += 1 + length;
    if (length === 0) return at;
  }
}
