export type { WordPackage } from './package.js';
export { type Picture, type Piece, toPlain } from './pieces.js';
export { type Unread, createUnread } from './unread.js';
export type { WordBlock, WordItem, WordParagraph } from './word-block.js';
export { readWordFile } from './word-file.js';
export type { WordCell, WordRow, WordTable } from './word-table.js';
export { packageOf } from './package.js';
export { type WordFile, readWordPackage } from './word-file.js';
