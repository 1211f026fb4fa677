export { readWordFile } from './word-file.js';
