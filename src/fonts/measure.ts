import type { FontFace } from './family.js';
import { openFontFile } from './font-file.js';

/** The width of a text without marks, such as a figure, em. */
export type Measure = (text: string) => number;

const opened = new WeakMap<Uint8Array, Promise<Measure>>();

/** Measures by a face's advances, without shaping; the file is opened once. Rejects where the bytes are not a TrueType file. */
export function measureOf({ data }: FontFace): Promise<Measure> {
  const known = opened.get(data);
  if (known) return known;
  const measure = openFontFile(data).then((font) => (text: string) => {
    const units = Array.from(text, (character) => font.glyphForCodePoint(character.codePointAt(0)!));
    return units.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) / font.unitsPerEm;
  });
  opened.set(data, measure);
  return measure;
}
