export type { ShapedGlyph, Shaper } from './font/index.js';
export type { Finding } from './rules/index.js';
export { createPdfWriter, type PdfWarning, type PdfWriter } from './writer.js';
