/** One outline of the font at a position relative to the pen, in font units. */
export interface Part {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/**
 * What is drawn for one piece of source text: one or more outlines of the font, placed. Each drawing of a document
 * becomes one character of the PDF font (one CID), so its ToUnicode entry is exactly `text`. A mark that GPOS moves and
 * a ำ that the shaper decomposes are drawings with placed parts; they need no movement of the pen in the page.
 * Interned in a face: equal drawings are the same object.
 */
export interface Drawing {
  /** The source characters that this drawing represents, never empty. */
  readonly text: string;
  readonly parts: readonly Part[];
  /** Advance in the embedded font's `hmtx` and in `W`, font units; 0 for a mark. */
  readonly width: number;
  /** The text starts a grapheme cluster. False for marks and for ำ. */
  readonly startsGrapheme: boolean;
}

/** A drawing with its advance. Texts share the glyphs of the words that they have in common. */
export interface ShapedGlyph {
  readonly drawing: Drawing;
  /** How far the pen moves, 1/1000 em: the drawing's width and kerning. */
  readonly advance: number;
  /** Advance in the embedded font, 1/1000 em; `advance - width` goes into the TJ operation. */
  readonly width: number;
  /** A grapheme cluster starts here: slack is allowed before this glyph. */
  readonly startsGrapheme: boolean;
}

/** A word of a text, which texts share. */
export interface ShapedWord {
  readonly run: ShapedRun;
  /** UTF-16 offset in the text. */
  readonly start: number;
}

/** A shaped text: glyphs in source order, left to right; the text of the drawings, joined, is the source. */
export interface ShapedRun {
  readonly glyphs: readonly ShapedGlyph[];
  /** Where each glyph's text starts, UTF-16 offset in the text that was shaped. */
  readonly clusters: readonly number[];
  /** Sum of the advances, 1/1000 em. */
  readonly width: number;
}

/** A font of a document as text is set in it. */
export interface TextFont {
  /** Resource name in the document, for example "F1". */
  readonly id: string;
  /** Distances from the baseline, 1/1000 em; `descender` is negative. */
  readonly ascender: number;
  readonly descender: number;
  /** Extra distance between lines, 1/1000 em. */
  readonly lineGap: number;
  /** A text shaped word by word. */
  words(text: string): readonly ShapedWord[];
  /** The code of a glyph, four hex digits; the document embeds the glyph. Throws beyond 65,535 glyphs. */
  hex(glyph: ShapedGlyph): string;
}
