export { deflateFile, zipArchive, type ZippedFile } from './zip.js';
