export { readZip } from './zip.js';
export { readWordFile } from './word-file.js';
export { parsePart } from './part.js';
export { decode, packageOf, unpackParts, type WordPackage } from './package.js';
export { type WordFile, readWordPackage } from './word-file.js';
