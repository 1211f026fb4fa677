export { docxWriter } from './writer.js';
