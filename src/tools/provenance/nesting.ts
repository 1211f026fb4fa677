import type { SourceBlock, SourceParagraph } from '../../read/index.js';

/** Programs round to hundredths of a millimetre; the narrowest official indent is six times this, twips. */
const TOLERANCE = 30;

/** How many lists each list item stands in, by the indents of the items before it. */
export function nestingOf(blocks: readonly SourceBlock[]): ReadonlyMap<SourceParagraph, number> {
  const nesting = new Map<SourceParagraph, number>();
  let open: readonly number[] = [];
  for (const block of blocks) {
    if (block.type !== 'paragraph' || !block.item) continue;
    const { edge } = block.item;
    open = [...open.filter((each) => each < edge - TOLERANCE), edge];
    nesting.set(block, open.length);
  }
  return nesting;
}
