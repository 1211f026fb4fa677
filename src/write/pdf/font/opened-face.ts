import type { FontFace } from '../../../fonts/index.js';
import { readOutlines, type Outlines } from './glyf.js';
import type { Drawing } from './glyph.js';
import { createPrograms, type FontProgram } from './program.js';
import { createShaper, type Shaper } from './shaper.js';
import { createSignGlyphs } from './signs.js';

/** A face with its shaper and outlines, shared by all documents. */
export interface OpenedFace {
  readonly shaper: Shaper;
  readonly outlines: Outlines;
  /** The font program that holds these drawings, as a document stores it; the last few are cached. */
  readonly program: (drawings: readonly Drawing[]) => FontProgram;
}

const cache = new WeakMap<Uint8Array, OpenedFace>();

/** The face, opened once for its bytes. Throws where the font has no TrueType outlines. */
export function openFace(face: FontFace): OpenedFace {
  const cached = cache.get(face.data);
  if (cached) return cached;
  const signs = createSignGlyphs(readOutlines(face.data));
  const { outlines } = signs;
  const opened = { outlines, program: createPrograms(outlines), shaper: createShaper(face, signs) };
  cache.set(face.data, opened);
  return opened;
}
