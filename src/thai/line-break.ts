import { pairRanks } from './pairs.js';
import { keepTogether, keptPhrases } from './keep.js';
import { BREAK_RANKS, forbid, type BreakRank, type RankArray } from './rank.js';
import { createWordBreaker, type WordBreaker } from './word-breaker.js';

export type { BreakRank } from './rank.js';

/** A place where a line may end. */
export interface BreakOpportunity {
  /** UTF-16 offset: a line may end just before it. White space before it belongs to the line that ends. */
  readonly position: number;
  /**
   * How good the place is, best first: `space` after white space; `word` between words that are sure; `content` beside
   * a short word of content, which a reader may take as one compound with its neighbour, or between a given name and its
   * family name; `prefix` after a word that
   * leans on the next one, such as ความ or ที่; `weak` between words that are less sure, inside a long compound, or at a
   * sign; `token` inside an address or a long Latin word.
   */
  readonly rank: BreakRank;
}

/** What line ends may not split. */
export interface LineBreakOptions {
  /** Names and phrases that no line may part, such as names of people and agencies. */
  readonly keepTogether?: readonly string[];
}

/** Finds line-break opportunities, and caches the words that it has met. */
export interface LineBreaker {
  /** As `lineBreakOpportunities`. */
  readonly opportunities: (text: string) => readonly BreakOpportunity[];
  /** The same as an index into `BREAK_RANKS` for each position of the text, 0 where no line may end. */
  readonly ranks: (text: string) => RankArray;
}

/** A line breaker that keeps its cache of words and its list of kept phrases from text to text. */
export function createLineBreaker(options: LineBreakOptions = {}): LineBreaker {
  const words = createWordBreaker();
  const findKept = keptPhrases(options.keepTogether ?? []);
  const ranksOf = (text: string): RankArray => {
    const ranks = rankPositions(text, words);
    for (const [from, to] of findKept(text)) forbid(ranks, from + 1, to - 1);
    return ranks;
  };
  return {
    ranks: ranksOf,
    opportunities: (text) => listOpportunities(ranksOf(text), text.length),
  };
}

/**
 * Where lines of `text` may end, ascending, never at 0 or at its length: the classes of Unicode Standard Annex 14,
 * words of Thai by the package's dictionary, and the habits of Thai official writing (no break before ๆ
 * and ฯ, inside ก.พ.ร., a date, or a number with its unit).
 */
export function lineBreakOpportunities(
  text: string,
  options: LineBreakOptions = {},
): readonly BreakOpportunity[] {
  return createLineBreaker(options).opportunities(text);
}

function rankPositions(text: string, words: WordBreaker): RankArray {
  const ranks = pairRanks(text, words);
  keepTogether(text, ranks);
  return ranks;
}

function listOpportunities(ranks: RankArray, length: number): BreakOpportunity[] {
  const found: BreakOpportunity[] = [];
  for (let position = 1; position < length; position++) {
    const rank = ranks[position];
    if (rank) found.push({ position, rank: BREAK_RANKS[rank] as BreakRank });
  }
  return found;
}
