import type { Block } from '../model/block.js';
import { textsOf } from '../check/texts.js';

/** Characters of the text of blocks. */
export const textLength = (blocks: readonly Block[]): number =>
  textsOf(blocks).reduce((sum, { text }) => sum + [...text].length, 0);
