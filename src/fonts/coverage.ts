import type { FontFace } from './family.js';
import { openFontFile } from './font-file.js';

/** Whether a face has a glyph for a character. */
export type Coverage = (character: string) => boolean;

const opened = new WeakMap<Uint8Array, Promise<Coverage>>();

/** What a face has glyphs for; the file is opened once. Rejects where the bytes are not a TrueType file. */
export function coverageOf({ data }: FontFace): Promise<Coverage> {
  const known = opened.get(data);
  if (known) return known;
  const coverage = openFontFile(data).then(
    (font) => (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
  opened.set(data, coverage);
  return coverage;
}
