import { UNITS } from './lexicon/numbers.js';
import { Rank, type RankArray } from './rank.js';

/** The most characters of a unit. */
const MAX_LENGTH = 16;

/** Where the longest unit that starts at `start` ends, 0 where none starts. */
export function unitEnd(text: string, start: number, ranks: RankArray): number {
  for (let end = Math.min(start + MAX_LENGTH, text.length); end > start; end--)
    if (UNITS.has(text.slice(start, end)) && endsWord(text, end, ranks)) return end;
  return 0;
}

/** Whether a word ends at `index`: an opportunity, or anything but a letter of Thai. */
const endsWord = (text: string, index: number, ranks: RankArray): boolean =>
  ranks[index] !== Rank.None || !/[\u0e01-\u0e4e]/.test(text.charAt(index));
