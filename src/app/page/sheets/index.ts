export { openPdf, type OpenedPdf, type OutlineEntry } from './open-pdf.js';
export { createSheets, type Sheets } from './sheets.js';
export type { PrintedPlace } from './find-page.js';
