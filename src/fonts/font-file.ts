/** The parts of a font file that are used. Lengths in font units. */
export interface FontFile {
  readonly postscriptName: string;
  readonly familyName: string;
  readonly unitsPerEm: number;
  readonly hhea: { readonly ascent: number; readonly descent: number; readonly lineGap: number };
  readonly 'OS/2': {
    readonly typoAscender: number;
    readonly typoDescender: number;
    readonly typoLineGap: number;
    readonly winAscent: number;
    readonly winDescent: number;
    readonly fsSelection: {
      readonly useTypoMetrics: boolean;
      readonly bold: boolean;
      readonly italic: boolean;
    };
    readonly fsType: EmbeddingRights;
  };
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
  getGlyph(glyph: number): {
    readonly path: {
      readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
    };
  };
}

/** Bits of OS/2 fsType: the uses in documents that a font's licence allows. */
export interface EmbeddingRights {
  readonly noEmbedding: boolean;
  readonly viewOnly: boolean;
  readonly editable: boolean;
  readonly noSubsetting: boolean;
  readonly bitmapOnly: boolean;
}

/** Tables without which a font can be neither measured nor embedded. */
const REQUIRED_TABLES = ['OS/2', 'hhea'] as const;

/** Opens a TrueType file. Rejects where the bytes are not one or lack its metrics. */
export async function openFontFile(data: Uint8Array): Promise<FontFile> {
  const { create } = await import('fontkit');
  const font = create(data);
  for (const tag of REQUIRED_TABLES) if (!font[tag]) throw new Error(`the font has no ${tag} table`);
  return font;
}
