import { FACE_NAMES, faceName, type FontFamilies, type FontFamily } from '../../../fonts/index.js';
import type { FileFont } from '../rules/index.js';
import { createEmbeddedFont, type PdfkitDocument, type ShapedFont } from './font/index.js';

/** Characters that were drawn although their face has no glyph for them. */
export interface MissingGlyphs {
  readonly family: string;
  readonly characters: readonly string[];
}

/** The faces of a document's families as its fonts; each is opened when it is first used. */
export interface Faces {
  /** `family` is '' for the document's own. */
  readonly provide: (bold: boolean, italics: boolean, family: string) => ShapedFont;
  readonly missingGlyphs: () => readonly MissingGlyphs[];
  /** The fonts that text has been drawn in. */
  readonly used: () => readonly FileFont[];
}

/** Resource names are F1 to F4, in the order of `FACE_NAMES`; those of further families count on. */
export function createFaces(document: PdfkitDocument, base: FontFamily, others: FontFamilies): Faces {
  const families = [base, ...others.values()];
  const names = ['', ...others.keys()];
  const faces = new Map<string, { readonly family: FontFamily; readonly font: ShapedFont }>();
  return {
    provide(bold, italics, family) {
      const at = Math.max(0, names.indexOf(family));
      const face = FACE_NAMES.indexOf(faceName(bold, italics));
      const id = `F${String(at * FACE_NAMES.length + face + 1)}`;
      const cached = faces.get(id);
      if (cached) return cached.font;
      const of = families[at]!;
      const font = createEmbeddedFont(document, of.faces[FACE_NAMES[face]!], id);
      faces.set(id, { family: of, font });
      return font;
    },
    missingGlyphs: () =>
      families.flatMap((family) => {
        const own = [...faces.values()].filter((each) => each.family === family);
        const characters = [...new Set(own.flatMap(({ font }) => [...font.missingGlyphs]))];
        return characters.length > 0 ? [{ family: family.name, characters }] : [];
      }),
    used: () =>
      [...faces].map(([name, { font }]) => ({
        name,
        isEmbedded: true,
        hasToUnicode: true,
        hasGlyphMap: true,
        codes: font.codes,
      })),
  };
}
