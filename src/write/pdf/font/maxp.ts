import { sizeOf, type GlyphSize } from './glyf.js';

/** Offsets of the fields of `maxp` 1.0 (OpenType: maxp). */
const MAXP = {
  numGlyphs: 4,
  maxPoints: 6,
  maxContours: 8,
  maxCompositePoints: 10,
  maxCompositeContours: 12,
  maxComponentElements: 28,
  maxComponentDepth: 30,
} as const;

/** Sets, in a copy of a font's `maxp`, the number of glyphs, and raises the limits that composed glyphs exceed. */
export function raiseLimits(maxp: DataView, glyphs: readonly { readonly record: Uint8Array }[]): void {
  const sizes = new Map<number, GlyphSize>();
  const size = (glyph: number): GlyphSize => {
    const cached = sizes.get(glyph);
    if (cached) return cached;
    const own = sizeOf(glyphs[glyph]?.record ?? new Uint8Array(), size);
    sizes.set(glyph, own);
    return own;
  };
  const all = glyphs.map((_, i) => size(i));
  const composites = all.filter(({ depth }) => depth > 0);
  const simple = all.filter(({ depth }) => depth === 0);
  const raise = (offset: number, values: readonly number[]): void => {
    maxp.setUint16(offset, Math.max(maxp.getUint16(offset), ...values));
  };
  const counts = (of: readonly GlyphSize[], name: keyof GlyphSize): readonly number[] =>
    of.map((each) => each[name]);
  maxp.setUint16(MAXP.numGlyphs, glyphs.length);
  raise(MAXP.maxPoints, counts(simple, 'points'));
  raise(MAXP.maxContours, counts(simple, 'contours'));
  raise(MAXP.maxCompositePoints, counts(composites, 'points'));
  raise(MAXP.maxCompositeContours, counts(composites, 'contours'));
  raise(MAXP.maxComponentElements, counts(composites, 'components'));
  raise(MAXP.maxComponentDepth, counts(composites, 'depth'));
}
