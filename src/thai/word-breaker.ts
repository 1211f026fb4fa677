import { createCache } from '../core/index.js';
import { CharacterClass, classOf, isThaiLetter } from './characters.js';
import { Rank } from './rank.js';
import { dictionaryBoundaries } from './segmenter.js';
import { PREFIXES } from './lexicon/prefixes.js';
import { wordStarts, type WordStart } from './words.js';

/** Finds words in runs of letters; one run is worked out once. */
export interface WordBreaker {
  /** Word starts inside `run`, ascending, without 0. `run` holds letters of one script without spaces. */
  readonly starts: (run: string) => readonly WordStart[];
}

/** Runs kept at most. */
const MAX_CACHED_RUNS = 20_000;

/** Longer runs are not kept: they hardly come twice. */
const MAX_CACHED_LENGTH = 200;

export function createWordBreaker(): WordBreaker {
  const cache = createCache<string, readonly WordStart[]>(MAX_CACHED_RUNS);
  return {
    starts: (run) => {
      const cached = cache.get(run);
      if (cached !== undefined) return cached;
      const found = isThaiLetter(run.charCodeAt(0)) ? rankPrefixes(run, wordStarts(run)) : otherStarts(run);
      return run.length <= MAX_CACHED_LENGTH ? cache.set(run, found) : found;
    },
  };
}

/** After a prefix a line ends worse than between other words. */
const rankPrefixes = (run: string, starts: readonly WordStart[]): readonly WordStart[] =>
  starts.map((start, i) =>
    start.rank === Rank.Word && PREFIXES.has(run.slice(starts[i - 1]?.offset ?? 0, start.offset))
      ? { ...start, rank: Rank.Prefix }
      : start,
  );

/** Lao, Khmer and Burmese: by Intl.Segmenter alone. */
function otherStarts(run: string): WordStart[] {
  return dictionaryBoundaries(run).map((offset) => ({ offset, rank: Rank.Weak }));
}

/** The end of the run of letters of one such script that starts at `start`. */
export function runEnd(text: string, start: number): number {
  let end = start + 1;
  if (isThaiLetter(text.charCodeAt(start))) {
    while (end < text.length && isThaiLetter(text.charCodeAt(end))) end++;
    return end;
  }
  for (; end < text.length; end++) {
    const here = classOf(text.charCodeAt(end));
    if (here !== CharacterClass.ComplexContext && here !== CharacterClass.Mark) break;
  }
  return end;
}
