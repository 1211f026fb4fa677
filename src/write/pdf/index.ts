export { pdfWriter } from './format.js';
