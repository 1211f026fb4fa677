/**
 * Fonts as text is set in them: HarfBuzz shapes, and every glyph of a document represents exactly the text that it was
 * drawn for. Nothing here knows the library that writes the file; `pdfmake/font/` embeds what is made here.
 *
 * - `shaper.words(text)` gives glyphs with advances in 1/1000 em and the UTF-16 offset of each glyph's text. Shape a
 *   whole paragraph once and divide the glyphs at line ends.
 * - `font.hex(glyph)` gives the four hex digits to draw; the document then embeds the glyph.
 * - A line is one TJ operation: for each glyph its hex digits, then the adjustment `glyph.width - glyph.advance - slack`
 *   in 1/1000 em. No glyph has an offset: marks are drawn at the pen, their position is part of their outline.
 * - Slack is only allowed before a glyph with `startsGrapheme`.
 */
export type { Drawing, Part, ShapedGlyph, ShapedRun, ShapedWord, TextFont } from './glyph.js';
export { checkGlyphBounds } from './glyph-bounds.js';
export { openFace, type OpenedFace } from './opened-face.js';
export { outlineText, type TextOutline } from './outline.js';
export { startHarfBuzz } from './start.js';
export { createShaper, type Shaper } from './shaper.js';
