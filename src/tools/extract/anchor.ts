import { toArabicDigits } from '../../thai/index.js';
import { categoryLabelPattern } from './category-label.js';
import { line } from './title.js';
import type { SourceBlock } from '../../read/blocks/index.js';

/** The ids that links point to, by the bookmarks that stand at the headings: a bookmark's name has no dot or hyphen. */
export function anchorIds(words: readonly SourceBlock[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const word of words) {
    if (word.type !== 'paragraph') continue;
    const text = toArabicDigits(line(word.pieces));
    const code = /^(\d+\.\d+)(?!\d)/u.exec(text)?.[1];
    const category = categoryLabelPattern.exec(text)?.[1];
    const id =
      code !== undefined ? `item-${code}` : category !== undefined ? `category-${category}` : undefined;
    if (id === undefined) continue;
    for (const piece of word.pieces) if (piece.type === 'bookmark') ids.set(piece.name, id);
  }
  return ids;
}
