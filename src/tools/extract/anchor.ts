import { toArabicDigits } from '../../thai/index.js';
import type { SourceBlock } from '../../read/index.js';
import { CATEGORY_LABEL, oneLine } from './text.js';

/** The ids that links point to, by the bookmarks at the headings: a bookmark's name has no dot or hyphen. */
export function anchorIds(blocks: readonly SourceBlock[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    const text = toArabicDigits(oneLine(block.pieces));
    const code = /^(\d+\.\d+)(?!\d)/u.exec(text)?.[1];
    const category = CATEGORY_LABEL.exec(text)?.[1];
    const id =
      code !== undefined ? `item-${code}` : category !== undefined ? `category-${category}` : undefined;
    if (id === undefined) continue;
    for (const piece of block.pieces) if (piece.type === 'bookmark') ids.set(piece.name, id);
  }
  return ids;
}
