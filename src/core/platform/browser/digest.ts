import { sha256 as digester } from '@noble/hashes/sha2';
import type { Digest } from '../platform.js';

const bytesOf = (data: Uint8Array | string): Uint8Array =>
  typeof data === 'string' ? new TextEncoder().encode(data) : data;

export const createDigest = (): Digest => {
  const hash = digester.create();
  return { update: (data) => hash.update(bytesOf(data)), digest: () => hash.digest() };
};

export const sha256 = (data: Uint8Array | string): string =>
  Array.from(digester(bytesOf(data)), (byte) => byte.toString(16).padStart(2, '0')).join('');
