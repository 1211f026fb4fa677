import { FACE_NAMES, faceName, type FaceName, type FontFamily } from '../../../fonts/index.js';
import type { FileFont } from '../rules/index.js';
import { createEmbeddedFont, type PdfkitDocument, type ShapedFont } from './font/index.js';

/** The faces of a family as fonts of one document; each is opened when it is first used. */
export interface Faces {
  readonly provide: (bold: boolean, italics: boolean) => ShapedFont;
  /** Characters that were drawn although their face has no glyph for them. */
  readonly missingGlyphs: () => readonly string[];
  /** The fonts that text has been drawn in. */
  readonly used: () => readonly FileFont[];
}

/** Resource names are F1 to F4, in the order of `FACE_NAMES`. */
export function createFaces(document: PdfkitDocument, family: FontFamily): Faces {
  const faces = new Map<FaceName, ShapedFont>();
  return {
    provide(bold, italics) {
      const name = faceName(bold, italics);
      const cached = faces.get(name);
      if (cached) return cached;
      const font = createEmbeddedFont(
        document,
        family.faces[name],
        `F${String(FACE_NAMES.indexOf(name) + 1)}`,
      );
      faces.set(name, font);
      return font;
    },
    missingGlyphs: () => [...new Set([...faces.values()].flatMap(({ missingGlyphs }) => [...missingGlyphs]))],
    used: () =>
      [...faces].map(([name, { codes }]) => ({
        name,
        isEmbedded: true,
        hasToUnicode: true,
        hasGlyphMap: true,
        codes,
      })),
  };
}
