import { type Block, textsOf } from '../../report/index.js';

/** Characters of the text of blocks. */
export const textLength = (blocks: readonly Block[]): number =>
  textsOf(blocks).reduce((sum, { text }) => sum + [...text].length, 0);
