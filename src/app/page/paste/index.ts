export { markdownOf } from './markdown-of.js';
export type { PastedNode } from './nodes.js';
