import { createCache } from '../core/index.js';
import { CharacterClass, classOf, isThaiLetter } from './characters.js';
import { wordStarts, type WordStart } from './words.js';

/** Finds words in runs of letters of one script; the words of a run are cached. */
export interface WordBreaker {
  /**
   * Word starts inside `run`, ascending, without 0. None in Lao, Khmer and Burmese, which have no dictionary here: their
   * lines end at spaces (Unicode Standard Annex 14, LB1).
   */
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
      const found = isThaiLetter(run.charCodeAt(0)) ? wordStarts(run) : [];
      return run.length <= MAX_CACHED_LENGTH ? cache.set(run, found) : found;
    },
  };
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
