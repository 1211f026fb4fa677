import { sha256 as digester } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { Digest } from '../platform.js';

const encoder = new TextEncoder();

/** The package makes an encoder and a copy for each text. */
const bytesOf = (data: Uint8Array | string): Uint8Array =>
  typeof data === 'string' ? encoder.encode(data) : data;

export function createDigest(): Digest {
  const digest = digester.create();
  return { update: (data) => digest.update(bytesOf(data)), digest: () => digest.digest() };
}

export const sha256 = (data: Uint8Array | string): string => bytesToHex(digester(bytesOf(data)));
