import { keepCounts } from './keep-counts.js';
import { keepNames } from './keep-names.js';
import { keepNumbers } from './keep-numbers.js';
import { keepAbbreviations } from './keep-signs.js';
import { keptPhrases } from './keep.js';
import { forbid, Rank } from './rank.js';

/** Finds the spaces of a text after which no line may end. */
export type KeptSpaces = (text: string) => readonly number[];

/**
 * Spaces within a number and its unit, a date, a reference, a title and its name, and within the given phrases, as UTF-16
 * offsets, ascending: those that `lineBreakOpportunities` keeps, and a few more, for every place counts as the end of a word: the
 * dictionary is not asked.
 */
export function createKeptSpaces(phrases: readonly string[] = []): KeptSpaces {
  const findKept = keptPhrases(phrases);
  return (text) => {
    const spaces = [...text.matchAll(/(?<=\S) (?=\S)/gu)].map(({ index }) => index);
    if (spaces.length === 0) return spaces;
    const ranks = new Uint8Array(text.length + 1).fill(Rank.Word);
    for (const space of spaces) ranks[space + 1] = Rank.Space;
    for (const keep of [keepNumbers, keepCounts, keepAbbreviations, keepNames]) keep(text, ranks);
    for (const [from, to] of findKept(text)) forbid(ranks, from + 1, to - 1);
    return spaces.filter((space) => ranks[space + 1] === Rank.None);
  };
}
