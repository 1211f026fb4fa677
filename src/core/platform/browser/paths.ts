import browserPath from 'path-browserify';
import type { Paths } from '../platform.js';

/** Paths with slashes, by Node's own code. Relative ones are those of the root: a browser has no working folder. */
export const posix: Paths = browserPath;

export const path = posix;

/** A page reads no `file:` URLs. */
export const urlPath = (_url: URL): string | undefined => undefined;
