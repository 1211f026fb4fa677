import type { FontFile } from '../../../../fonts/index.js';

/** The parts of pdfkit 0.19 that an embedded font uses; pdfkit has no types for them. */
export interface PdfkitDocument {
  /** Opens a font file; the font is then `_font`. */
  font(source: Uint8Array): unknown;
  _font: PdfkitEmbeddedFont | null;
  /** Fonts that the document finishes at its end, by name or id. */
  readonly _fontFamilies: Record<string, PdfkitEmbeddedFont>;
  _fontCount: number;
  /** A new object of the file; absent data are an empty dictionary. */
  ref(data?: object): unknown;
}

/** Advance and offset of a glyph, 1/1000 em. */
export interface PdfkitGlyphPosition {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  readonly advanceWidth: number;
}

/** pdfkit's EmbeddedFont: the fields that `embed` and `toUnicodeCmap` read, and what text drawing calls. */
export interface PdfkitEmbeddedFont {
  readonly id: string;
  readonly name: string;
  document: PdfkitDocument;
  /** The font as fontkit opened it. */
  readonly font: FontFile;
  subset: { encode(): Uint8Array };
  /** Code points of each CID. */
  unicode: (readonly number[])[];
  /** Width of each CID, 1/1000 em. */
  widths: number[];
  /** 1/1000 em, `descender` negative. */
  ascender: number;
  descender: number;
  lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  embed(): void;
  finalize(): void;
  ref(): unknown;
  lineHeight(size: number, includeGap?: boolean): number;
  widthOfString(text: string, size: number, features?: unknown): number;
  encode(text: string, features?: unknown): [string[], PdfkitGlyphPosition[]];
  layout(text: string, features?: unknown, onlyWidth?: boolean): { readonly advanceWidth: number };
}

export type PdfkitEmbeddedFontClass = new (
  document: PdfkitDocument,
  font: FontFile,
  id: string,
) => PdfkitEmbeddedFont;
