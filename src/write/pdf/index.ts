export type { Finding } from './rules/index.js';
export { pdfWriter } from './format.js';
export type { PdfWarning, PdfWriter } from './writer.js';
