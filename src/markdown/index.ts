export { markdownToBlocks } from './blocks.js';
