export { readZip } from './zip.js';
export { readWordFile } from './word-file.js';
export { packageOf, type WordPackage } from './package.js';
export { type WordFile, readWordPackage } from './word-file.js';
