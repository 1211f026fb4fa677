import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { asReadError, ReadError } from '../../problem/read-error.js';

/** A file as functions take it: its path, its `file:` URL, or its bytes. */
export type FileInput = string | URL | Uint8Array;

/** The path that a `file:` URL means; undefined for any other URL. */
export function urlPath(url: URL): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}

/** Throws `ReadError` for a path that is no folder. */
export async function refuseMissingFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((error: unknown) => {
    throw asReadError(folder, error);
  });
  if (!found.isDirectory()) throw new ReadError(folder, { code: 'not-found' });
}
