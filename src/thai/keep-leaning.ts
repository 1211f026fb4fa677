import { forbid, Rank, type RankArray } from './rank.js';

/** A word that opens a phrase, and the space after it. */
const OPENING = /(?:ณ|และ|ของ|ที่|การ|ความ) (?=\S)/g;

/** A maker of nouns of persons, and การ and ความ before the ที่ of a clause: the next word is part of the noun. */
const INSEPARABLE = /ผู้|นัก|(?:การ|ความ)(?=ที่)/g;

/** Words that lean on the next one: a line ends badly after them also where a space is between, and some never end one. */
export function keepLeaning(text: string, ranks: RankArray): void {
  for (const { index, 0: found } of text.matchAll(OPENING)) {
    const end = index + found.length;
    const startsWord = index === 0 || text.charAt(index - 1) === ' ' || ranks[index] !== Rank.None;
    if (!startsWord || ranks[end] !== Rank.Space) continue;
    if (found === 'ณ ') forbid(ranks, end, end);
    else ranks[end] = Rank.Prefix;
  }
  for (const { index, 0: found } of text.matchAll(INSEPARABLE)) {
    const end = index + found.length;
    if (ranks[end] === Rank.Prefix || ranks[end] === Rank.Weak) forbid(ranks, end, end);
  }
}
