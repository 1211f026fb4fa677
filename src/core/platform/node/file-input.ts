import { fileURLToPath } from 'node:url';

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
