import { readOutlines, sizeOf, type GlyphSize } from './glyf.js';

/** Glyphs of glyphs of glyphs: real fonts have two or three levels. */
const MAX_DEPTH = 16;

/** Points of a glyph with all that it is made of; `maxp` counts no more. */
const MAX_POINTS = 65_535;

/** Offset of the number of glyphs in `maxp`. */
const NUM_GLYPHS = 4;

/**
 * Throws where a glyph is made of itself, or of so many others that drawing it would not end: a file of a few kilobytes can ask for
 * more points than any machine has room for.
 */
export function checkGlyphBounds(data: Uint8Array): void {
  const outlines = readOutlines(data);
  const count = outlines.tables.get('maxp')?.getUint16(NUM_GLYPHS) ?? 0;
  const sizes = new Map<number, GlyphSize | 'open'>();
  const size = (glyph: number): GlyphSize => {
    const known = sizes.get(glyph);
    if (known === 'open') throw new Error(`glyph ${glyph} is made of itself`);
    if (known) return known;
    sizes.set(glyph, 'open');
    const own = sizeOf(outlines.record(glyph), size);
    if (own.depth > MAX_DEPTH || own.points > MAX_POINTS)
      throw new Error(`glyph ${glyph} is made of too many others`);
    sizes.set(glyph, own);
    return own;
  };
  for (let glyph = 0; glyph < count; glyph++) size(glyph);
}
