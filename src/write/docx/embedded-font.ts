import { sha256 } from '../../core/platform/index.js';
import { deflateFile, type ZippedFile } from '../zip/index.js';

/** A font file as a Word file holds it (ECMA-376-1, 17.8.1). */
export interface EmbeddedFont {
  /** The key of the obfuscation, a GUID in braces. */
  readonly key: string;
  readonly file: Promise<ZippedFile>;
}

const OBFUSCATED_LENGTH = 32;

const embedded = new WeakMap<Uint8Array, EmbeddedFont>();

/**
 * The font obfuscated and deflated, kept as long as its bytes are: deflating a family takes longer than all the rest
 * of a report. The key is told from the font, so that the same font gives the same bytes.
 */
export function embedFont(data: Uint8Array): EmbeddedFont {
  let font = embedded.get(data);
  if (font === undefined) {
    const key = fontKey(data);
    font = { key, file: deflateFile(obfuscate(data, key)) };
    embedded.set(data, font);
  }
  return font;
}

/** A GUID of version 8 (RFC 9562, 5.8) out of the SHA-256 of the font. */
export function fontKey(data: Uint8Array): string {
  const hex = sha256(data).toUpperCase();
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16).toUpperCase();
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return `{${[...groups, variant + hex.slice(17, 20), hex.slice(20, 32)].join('-')}}`;
}

/** Exclusive-ors the first 32 bytes with the key's 16, last byte first; twice gives the font back. */
export function obfuscate(data: Uint8Array, key: string): Uint8Array {
  const bytes = Buffer.from(key.replace(/[{}-]/g, ''), 'hex').reverse();
  const result = Uint8Array.from(data);
  for (let index = 0; index < Math.min(OBFUSCATED_LENGTH, data.length); index += 1) {
    result[index] = (data[index] ?? 0) ^ (bytes[index % bytes.length] ?? 0);
  }
  return result;
}
