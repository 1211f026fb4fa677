import type { FontFace } from '../../../fonts/index.js';
import { openHarfBuzzFont, shapeRaw } from './harfbuzz.js';
import { itemise } from './itemise.js';

/** A line of text as one outline; font units, y upwards from the baseline. */
export interface TextOutline {
  /** SVG path data of absolute commands. */
  readonly path: string;
  /** Corners of the ink. */
  readonly box: {
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
    readonly top: number;
  };
}

/** The outline of a text; nothing is left of its letters. */
export function outlineText({ data }: FontFace, text: string): TextOutline {
  const font = openHarfBuzzFont(data);
  const path: string[] = [];
  const [across, up]: [number[], number[]] = [[], []];
  let pen = 0;
  for (const run of itemise(text)) {
    const glyphs = shapeRaw(font, run.text, run.script);
    for (const { glyph, x, y } of glyphs)
      for (const { type, values } of font.glyphToJson(glyph)) {
        const moved = values.map((value, index) => value + (index % 2 === 0 ? pen + x : y));
        path.push(`${type}${moved.join(' ')}`);
        moved.forEach((value, index) => (index % 2 === 0 ? across : up).push(value));
      }
    pen += glyphs.reduce((sum, { advance }) => sum + advance, 0);
  }
  const box = {
    left: Math.min(pen, ...across),
    bottom: Math.min(0, ...up),
    right: Math.max(0, ...across),
    top: Math.max(0, ...up),
  };
  return { path: path.join(''), box };
}
