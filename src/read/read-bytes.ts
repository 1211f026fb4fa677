import { readFile, stat } from '../core/platform/index.js';
import { asReadError, ReadError } from '../core/index.js';

/** Bytes of a Word file or a PDF; their readers limit what they hold. */
const MAX_BYTES = 2 ** 30;

/**
 * The bytes of a file. Throws `ReadError` for what is no file: a pipe or a device may never end; the file system's error where
 * it cannot be read.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  const found = await stat(file);
  if (!found.isFile()) throw refused(file, 'not-a-file');
  if (found.size > MAX_BYTES) throw refused(file, 'over-a-gigabyte');
  return readFile(file);
}

/** The bytes of a file by its path, or as they are given. Throws `ReadError` for a file that cannot be read. */
export async function bytesOf(file: string | Uint8Array): Promise<Uint8Array> {
  if (typeof file !== 'string') return file;
  try {
    return await readBytes(file);
  } catch (error) {
    throw asReadError(file, error);
  }
}

const refused = (file: string, code: 'not-a-file' | 'over-a-gigabyte'): ReadError =>
  new ReadError(file, { code: 'not-readable', reason: { code } });
