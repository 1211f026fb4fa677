export { asDocument } from './as-document.js';
export { markdownOf } from './markdown-of.js';
export type { PastedNode } from './nodes.js';
export { tableCells } from './table.js';
