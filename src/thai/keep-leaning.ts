import { forbid, Rank, type RankArray } from './rank.js';

/** A word that opens a phrase, and the space after it. */
const OPENING = /(?:ณ|และ|ของ|ที่|การ|ความ) (?=\S)/g;

/** After a word that leans on the next one a line ends badly also where a space is between them. */
export function keepLeaning(text: string, ranks: RankArray): void {
  for (const { index, 0: found } of text.matchAll(OPENING)) {
    const end = index + found.length;
    const startsWord = index === 0 || text.charAt(index - 1) === ' ' || ranks[index] !== Rank.None;
    if (!startsWord || ranks[end] !== Rank.Space) continue;
    if (found === 'ณ ') forbid(ranks, end, end);
    else ranks[end] = Rank.Prefix;
  }
}
