import { crc32, inflateRaw } from '../../core/platform/index.js';

/** A file in an archive. */
export interface ZipEntry {
  readonly name: string;
  /** As the archive says, bytes. */
  readonly size: number;
  /**
   * The file's bytes. Throws where they are damaged, more than `size`, or not those of the CRC-32 in the directory: what an
   * archive says may be a lie.
   */
  readonly read: () => Uint8Array;
}

// APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16: signatures and the places of the fields that are read.
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT_LENGTH = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/** The files of a zip archive, by its central directory. Throws where it has none. */
export function* readZip(data: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('its directory is broken');
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const checksum = view.getUint32(at + 16, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(data.subarray(at + 46, at + 46 + nameLength));
    yield {
      name,
      size,
      read() {
        if ((flags & ENCRYPTED) !== 0) throw new Error('it is encrypted');
        if (view.getUint32(local, true) !== LOCAL) throw new Error('its header is broken');
        const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
        const unpacked = unpack(data.subarray(start, start + packed), method, size);
        if (crc32(unpacked) !== checksum) throw new Error('its checksum (CRC-32) is wrong');
        return unpacked;
      },
    };
    at += 46 + nameLength + extra + comment;
  }
}

/** Where the end record of the directory begins. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_LENGTH); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Error('it has no directory; it may have been cut short');
}

function unpack(packed: Uint8Array, method: number, size: number): Uint8Array {
  if (method === STORED) {
    if (packed.length !== size) throw new Error('its length is wrong');
    return packed;
  }
  if (method !== DEFLATED) throw new Error(`it is packed by method ${method}`);
  if (size === 0) return new Uint8Array();
  const unpacked = inflateRaw(packed, size);
  if (unpacked.length !== size) throw new Error('its length is wrong');
  return unpacked;
}
