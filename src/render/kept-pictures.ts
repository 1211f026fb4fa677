import { readFile, sha256, type FileState } from '../core/platform/index.js';

/** Bytes of picture files, as they were read for the last documents of a generator. */
export interface KeptPictures {
  /** A new document begins: what only earlier ones showed gives way to its pictures. */
  readonly begin: () => void;
  /** The bytes of the file `file` in the state that was just asked for; `name` is what a report calls it. */
  readonly read: (name: string, file: string, state: FileState) => Promise<Uint8Array>;
  /** The SHA-256 of bytes, worked out once for those that are kept. */
  readonly digestOf: (data: Uint8Array) => string;
}

interface Kept {
  readonly version: string;
  readonly data: Uint8Array;
  document: number;
}

/** Bytes that are kept, at most: some forty pictures of a telephone. */
const MAX_BYTES = 128e6;

/** A file that was changed so shortly before may be changed again without another time: clocks of disks count up to two seconds. ms */
const UNSETTLED = 2500;

/** Pictures by their names. A file with the same place on the disk, size and times has the same bytes. */
export function keepPictures(maxBytes: number = MAX_BYTES): KeptPictures {
  const pictures = new Map<string, Kept>();
  const digests = new WeakMap<Uint8Array, string>();
  let document = 0;
  let bytes = 0;
  const forget = (name: string): void => {
    bytes -= pictures.get(name)?.data.length ?? 0;
    pictures.delete(name);
  };
  const makeRoom = (wanted: number): boolean => {
    for (const [name, kept] of pictures) {
      if (bytes + wanted <= maxBytes) break;
      if (kept.document !== document) forget(name);
    }
    return bytes + wanted <= maxBytes;
  };
  return {
    begin: () => void (document += 1),
    read: async (name, file, state) => {
      const version = versionOf(file, state);
      const kept = pictures.get(name);
      if (kept && kept.version === version) {
        kept.document = document;
        return kept.data;
      }
      forget(name);
      const data = await readFile(file);
      if (version !== undefined && makeRoom(data.length)) {
        forget(name);
        pictures.set(name, { version, data, document });
        bytes += data.length;
      }
      return data;
    },
    digestOf: (data) => {
      const digest = digests.get(data) ?? sha256(data);
      digests.set(data, digest);
      return digest;
    },
  };
}

/** Undefined where a change might leave all of it as it is. */
function versionOf(file: string, { size, mtimeMs, ctimeMs, ino }: FileState): string | undefined {
  if (mtimeMs === undefined || ctimeMs === undefined || ino === undefined) return undefined;
  if (Date.now() - Math.max(mtimeMs, ctimeMs) < UNSETTLED) return undefined;
  return [file, size, mtimeMs, ctimeMs, ino].join(' ');
}
