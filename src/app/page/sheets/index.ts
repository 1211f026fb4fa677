export { openPdf, type OpenedPdf } from './open-pdf.js';
export { createSheets, type Sheets } from './sheets.js';
