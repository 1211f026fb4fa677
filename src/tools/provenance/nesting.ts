import type { WordBlock, WordParagraph } from '../../read/word/index.js';

/** Programs round to hundredths of a millimetre; the narrowest official indent is six times this, twips. */
const TOLERANCE = 30;

/** How many lists each list item stands in, by the indents of the items before it. */
export function nestingOf(blocks: readonly WordBlock[]): ReadonlyMap<WordParagraph, number> {
  const nesting = new Map<WordParagraph, number>();
  let open: readonly number[] = [];
  for (const block of blocks) {
    if (block.type !== 'paragraph' || !block.item) continue;
    const { edge } = block.item;
    open = [...open.filter((each) => each < edge - TOLERANCE), edge];
    nesting.set(block, open.length);
  }
  return nesting;
}
