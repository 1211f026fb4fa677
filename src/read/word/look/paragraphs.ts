import type { LookBlock, LookBlockParagraph } from './look.js';

/** All paragraphs of blocks, those in tables too. */
export const everyParagraph = (blocks: readonly LookBlock[]): readonly LookBlockParagraph[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => everyParagraph(cell.blocks))),
  );
