import nodePath from 'node:path';
import type { Paths } from '../platform.js';

/** Paths as this system writes them. */
export const path: Paths = nodePath;

/** Paths with slashes, as reports have them. */
export const posix: Paths = nodePath.posix;
