import nodePath from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Paths } from '../platform.js';

/** Paths as this system writes them. */
export const path: Paths = nodePath;

/** Paths with slashes, as reports have them. */
export const posix: Paths = nodePath.posix;

/** The path that a `file:` URL means; undefined for any other URL. */
export function urlPath(url: URL): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}
