import type { PictureError } from '../core/index.js';
import { damaged } from './damaged.js';

/** What a JPEG file's segments say (ITU T.81, B.1). */
export interface Jpeg {
  readonly width: number;
  readonly height: number;
  /** 1 grey, 3 colour, 4 inks. */
  readonly components: number;
  /** How the picture lies, 1 to 8 (Exif, 4.6.4: Orientation); 1 is upright. */
  readonly orientation: number;
  /** Has Adobe's marker: inks are stored inverted. */
  readonly adobe: boolean;
  /** Baseline or progressive, eight bits a sample, Huffman: what every program reads. */
  readonly common: boolean;
}

const cutOff = (): PictureError => damaged('JPEG', { code: 'cut-off' });

const MARKER = { start: 0xd8, end: 0xd9, scan: 0xda, app1: 0xe1, app14: 0xee } as const;

/** Start-of-frame markers; those between them are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const standsAlone = (marker: number): boolean =>
  marker === 0x01 || (marker >= 0xd0 && marker <= MARKER.start) || marker === 0x00;

/** Reads a JPEG file's segments to its end mark. Throws `PictureError` where the file breaks off or has no frame. */
export function readJpeg(data: Uint8Array): Jpeg {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let frame: Pick<Jpeg, 'width' | 'height' | 'components' | 'common'> | undefined;
  let orientation = 1;
  let adobe = false;
  for (let at = 2; ;) {
    at = data.indexOf(0xff, at);
    if (at < 0 || at + 1 >= data.length) throw cutOff();
    const marker = data[at + 1]!;
    if (marker === MARKER.end) break;
    if (marker === 0xff || standsAlone(marker)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (at + 4 > data.length) throw cutOff();
    const length = view.getUint16(at + 2);
    const body = data.subarray(at + 4, at + 2 + length);
    if (at + 2 + length > data.length) throw cutOff();
    if (isFrame(marker) && body.length >= 6) {
      frame = {
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        components: body[5]!,
        common: marker <= 0xc2 && body[0] === 8,
      };
    } else if (marker === MARKER.app1) orientation = exifOrientation(body) ?? orientation;
    else if (marker === MARKER.app14) adobe ||= Buffer.from(body).toString('latin1', 0, 5) === 'Adobe';
    at += 2 + length;
  }
  if (!frame) throw damaged('JPEG', { code: 'no-picture' });
  return { ...frame, orientation, adobe };
}

const EXIF = 'Exif\0\0';
const ORIENTATION = 0x0112;
/** Bytes of an entry of an image file directory (TIFF 6.0, section 2). */
const ENTRY = 12;

/** The orientation in an Exif segment; undefined where it has none. */
function exifOrientation(body: Uint8Array): number | undefined {
  if (Buffer.from(body).toString('latin1', 0, 6) !== EXIF || body.length < 14) return undefined;
  const tiff = new DataView(body.buffer, body.byteOffset + 6, body.byteLength - 6);
  const little = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, little);
  if (directory + 2 > tiff.byteLength) return undefined;
  const count = tiff.getUint16(directory, little);
  for (let i = 0; i < count; i += 1) {
    const entry = directory + 2 + i * ENTRY;
    if (entry + ENTRY > tiff.byteLength) return undefined;
    if (tiff.getUint16(entry, little) !== ORIENTATION) continue;
    const orientation = tiff.getUint16(entry + 8, little);
    return orientation >= 1 && orientation <= 8 ? orientation : undefined;
  }
  return undefined;
}
