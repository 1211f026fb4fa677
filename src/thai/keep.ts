import { keepAbbreviations } from './keep-signs.js';
import { keepCounts } from './keep-counts.js';
import { keepLeaning } from './keep-leaning.js';
import { keepNames } from './keep-names.js';
import { keepNumbers } from './keep-numbers.js';
import type { RankArray } from './rank.js';

/** Takes away the opportunities that official writing does not allow: see the parts, a file each. */
export function keepTogether(text: string, ranks: RankArray): void {
  keepNumbers(text, ranks);
  keepCounts(text, ranks);
  keepAbbreviations(text, ranks);
  keepNames(text, ranks);
  keepLeaning(text, ranks);
}

/** A function that finds the given phrases in a text, as pairs of their first offset and the offset after them. */
export function keptPhrases(
  phrases: readonly string[],
): (text: string) => (readonly [from: number, to: number])[] {
  const wanted = [...new Set(phrases)]
    .filter((phrase) => phrase.length > 1)
    .sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return () => [];
  const pattern = new RegExp(
    wanted.map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'),
    'g',
  );
  return (text) =>
    [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const);
}
