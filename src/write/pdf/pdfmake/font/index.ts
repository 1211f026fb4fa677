export { createEmbeddedFont, type ShapedFont } from './embedded-font.js';
export { findLostTexts } from './lost-texts.js';
export type { PdfkitDocument } from './pdfkit-protocol.js';
