/**
 * Thai-capable fonts for pdfkit: HarfBuzz shapes, and every character of the embedded font stands for exactly the text
 * that it was drawn for.
 *
 * How a writer uses it:
 * - `createEmbeddedFont(document, face, id)` gives a font with pdfkit's own protocol (`widthOfString`, `encode`,
 *   `lineHeight`, …); the document embeds it when it ends.
 * - `font.shape(text)` gives glyphs with advances in 1/1000 em and the UTF-16 offset of each glyph's text. Shape a whole
 *   paragraph once and cut the glyphs at line ends. Nothing is embedded by measuring.
 * - `font.hex(glyph)` gives the four hex digits to draw, and from then on the document embeds the glyph.
 * - A line is one TJ operation: for each glyph its hex digits, then the adjustment `glyph.width - glyph.advance - slack`
 *   in 1/1000 em. No glyph has an offset: marks are drawn at the pen, their place is part of their outline.
 * - Slack stands only before a glyph with `startsGrapheme`.
 */
export { createEmbeddedFont, type ShapedFont } from '../pdfmake/font/embedded-font.js';
export type { Drawing, Part, ShapedGlyph, ShapedRun, ShapedWord } from './glyph.js';
export { findLostTexts } from '../pdfmake/font/lost-texts.js';
export { openFace, type OpenedFace } from './opened-face.js';
export { createShaper, type Shaper } from './shaper.js';
