import { deflate } from '../../../core/platform/index.js';
import type { Outlines } from './glyf.js';
import type { Drawing } from './glyph.js';
import { writeSubset } from './subset.js';

/** A font program as a document stores it. */
export interface FontProgram {
  /** The font file by `FlateDecode` (PDF 1.7, 7.4.4). */
  readonly deflated: Uint8Array;
  /** Advance of each CID from 0 on, font units. */
  readonly advances: readonly number[];
}

/** Programs cached for a face, some 50 kB each: a slightly edited text draws the same glyphs again. */
const MAX_CACHED = 8;

/** Makes the programs of one face, cached by their drawings in order. */
export function createPrograms(outlines: Outlines): (drawings: readonly Drawing[]) => FontProgram {
  const cache: { readonly drawings: readonly Drawing[]; readonly program: FontProgram }[] = [];
  return (drawings) => {
    const cached = cache.find((other) => areSame(other.drawings, drawings));
    if (cached) return cached.program;
    const { data, advances } = writeSubset(outlines, drawings);
    const program = { deflated: deflate(data), advances };
    if (cache.unshift({ drawings, program }) > MAX_CACHED) cache.pop();
    return program;
  };
}

const areSame = (one: readonly Drawing[], other: readonly Drawing[]): boolean =>
  one.length === other.length && one.every((drawing, i) => drawing === other[i]);
