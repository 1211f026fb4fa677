import { sha256 as digester } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { Digest } from '../platform.js';

export const createDigest = (): Digest => digester.create();

export const sha256 = (data: Uint8Array | string): string => bytesToHex(digester(data));
