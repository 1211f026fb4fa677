import { readFile, stat } from 'node:fs/promises';
import { ReadError } from './error.js';

/** Bytes of a Word file or a PDF; their readers limit what they hold. */
const MAX_BYTES = 2 ** 30;

/**
 * The bytes of a file. Throws `ReadError` for what is no file: a pipe or a device may never end; the file system's error where
 * it cannot be read.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  const found = await stat(file);
  if (!found.isFile()) throw refused(file, 'it is not a file', 'ไม่ใช่ไฟล์');
  if (found.size > MAX_BYTES) throw refused(file, 'it is larger than a gigabyte', 'ใหญ่เกิน 1 กิกะไบต์');
  return readFile(file);
}

const refused = (file: string, reason: string, thai: string): ReadError =>
  new ReadError(file, { code: 'not-readable', reason, thai });
