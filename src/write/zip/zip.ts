import { crc32, deflateRaw } from '../../core/platform/index.js';

/** A file's bytes as a zip archive stores them. */
export interface ZippedFile {
  readonly compressed: Uint8Array;
  readonly crc: number;
  /** Length before compression, bytes. */
  readonly size: number;
}

/** Deflates one file, beside the main thread. A caller that needs the same file often keeps the result. */
export const deflateFile = async (data: Uint8Array): Promise<ZippedFile> => {
  const compressed = deflateRaw(data);
  return { crc: crc32(data), size: data.length, compressed: await compressed };
};

const DEFLATED = 8;
const VERSION_NEEDED = 20;
/** The flag of a name that is not ASCII. */
const UTF_8 = 0x800;
/** 1 January 1980, the first day that a zip archive can tell: no clock reaches the file. */
const DOS_DATE = 0x0021;

/**
 * A zip archive (PKWARE APPNOTE 6.3) of deflated files, in the order given. The same files give the
 * same bytes.
 */
export function zipArchive(files: ReadonlyMap<string, ZippedFile>): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  let directorySize = 0;
  for (const [path, file] of files) {
    const name = Buffer.from(path);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    commonFields(header, 4, file, name);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(VERSION_NEEDED, 4);
    commonFields(entry, 6, file, name);
    entry.writeUInt32LE(offset, 42);
    local.push(header, name, file.compressed);
    central.push(entry, name);
    offset += header.length + name.length + file.compressed.length;
    directorySize += entry.length + name.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, ...central, end]));
}

/** The fields that a file's own header and its entry in the directory share, from `at` on. */
function commonFields(header: Buffer, at: number, file: ZippedFile, name: Buffer): void {
  header.writeUInt16LE(VERSION_NEEDED, at);
  header.writeUInt16LE(name.some((byte) => byte > 127) ? UTF_8 : 0, at + 2);
  header.writeUInt16LE(DEFLATED, at + 4);
  header.writeUInt16LE(DOS_DATE, at + 8);
  header.writeUInt32LE(file.crc, at + 10);
  header.writeUInt32LE(file.compressed.length, at + 14);
  header.writeUInt32LE(file.size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}
