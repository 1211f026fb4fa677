export { markdownToBlocks } from './blocks.js';
export { MAXIMUM_MARKDOWN_DEPTH } from './depth.js';
