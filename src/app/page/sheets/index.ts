export { openPdf, type OpenedPdf, type OutlineEntry } from './open-pdf.js';
export { createSheets, type Sheets } from './sheets.js';
