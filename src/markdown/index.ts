export { markdownToBlocks } from './blocks.js';
export type { MarkdownOptions, MarkdownPlace } from './context.js';
export { TICKED, UNTICKED } from './list.js';
export { MAXIMUM_MARKDOWN_DEPTH } from './depth.js';
