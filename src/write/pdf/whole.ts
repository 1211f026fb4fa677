import { PmqaError } from '../../core/index.js';

/** How a PDF ends: where its cross references are, and the mark after them (ISO 32000-1, 7.5.5). */
const END = /startxref\s+([0-9]+)\s+%%EOF\s*$/u;
/** More than that end takes. */
const TAIL = 64;

/**
 * Returns a finished PDF if it is complete. Some runtimes' streams drop data, which leaves files of a few bytes. Throws
 * `PmqaError`.
 */
export function checkWhole(bytes: Uint8Array): Uint8Array {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-TAIL));
  const references = Number(END.exec(tail)?.[1] ?? Infinity);
  if (references < bytes.length) return bytes;
  throw new PmqaError({ code: 'pdf-cut-off', bytes: bytes.length });
}
