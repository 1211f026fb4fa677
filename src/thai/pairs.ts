import { CharacterClass, classOf, isFollowingThai, isLeadingVowel } from './characters.js';
import { isClusterBoundary } from './cluster.js';
import { rankAfterSpace, rankAfterZeroWidthSpace, rankOfPair } from './pair-rules.js';
import { Rank, type RankArray } from './rank.js';
import { rankToken } from './token.js';
import { runEnd, type WordBreaker } from './word-breaker.js';

/**
 * The rank of every position by the characters on its two sides, after Unicode Standard Annex 14, and by the words of
 * the runs of Thai. The comments name the annex's rules.
 */
export function pairRanks(text: string, words: WordBreaker): RankArray {
  const ranks: RankArray = new Uint8Array(text.length + 1);
  let before: CharacterClass | undefined;
  let spaced = false;
  let zeroWidth = false;
  let tokenEnd = 0;
  let worded = false;
  let index = 0;
  while (index < text.length) {
    const code = text.codePointAt(index) as number;
    const size = code > 0xffff ? 2 : 1;
    const here = classOf(code);
    if (here === CharacterClass.Space || here === CharacterClass.ZeroWidthSpace) {
      if (here === CharacterClass.Space) spaced = true;
      else zeroWidth = true;
      index += size;
      continue;
    }
    // A list's marker (- • **) at the beginning stays with the first word.
    if (before !== undefined && (worded || !spaced)) {
      const rank = zeroWidth
        ? rankAfterZeroWidthSpace(here)
        : spaced
          ? rankAfterSpace(before, here, text, index)
          : rankOfPair(before, here, text, index);
      if (rank !== Rank.None && mayPart(text, index, code)) ranks[index] = rank;
    }
    spaced = zeroWidth = false;
    if (!worded) worded = isWordy(here);
    if (here === CharacterClass.Thai || here === CharacterClass.ComplexContext) {
      const end = runEnd(text, index);
      for (const start of words.starts(text.slice(index, end))) ranks[index + start.offset] = start.rank;
      index = end;
      before = here;
      continue;
    }
    if (here === CharacterClass.Latin && index >= tokenEnd) tokenEnd = rankToken(text, index, ranks);
    if (here !== CharacterClass.Mark) before = here;
    index += size;
  }
  return ranks;
}

function isWordy(here: CharacterClass): boolean {
  return here <= CharacterClass.Digit || here === CharacterClass.Ideograph;
}

/** Whether the characters beside `index` may part whatever their classes: no stray mark begins a line, no เ ends one. */
function mayPart(text: string, index: number, code: number): boolean {
  if (isFollowingThai(code)) return false;
  const before = text.charCodeAt(index - 1);
  if (isLeadingVowel(before)) return false;
  return (code < 0x0e80 && before < 0x0e80) || isClusterBoundary(text, index);
}
