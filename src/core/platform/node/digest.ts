import { createHash } from 'node:crypto';
import type { Digest } from '../platform.js';

/** The SHA-256 of bytes or of a text in UTF-8, in hex. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/** A SHA-256 of what comes piece by piece. */
export const createDigest = (): Digest => createHash('sha256');
