export { deflateFile, zipArchive } from './zip.js';
export { docxWriter } from './writer.js';
