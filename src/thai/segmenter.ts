import { isFollowingThai, isLeadingVowel } from './characters.js';
import { isClusterBoundary } from './cluster.js';

/**
 * Intl.Segmenter's time grows faster than its input, so it is given a stretch of this many code units at most.
 */
const STRETCH = 1000;

/** Where a longer stretch is cut: at the last word that ends this far before the stretch's end. */
const OVERLAP = 100;

let shared: Intl.Segmenter | undefined;

/** Has Node read its dictionary of Thai words, which the first text waits for otherwise. */
export function loadDictionary(): void {
  dictionaryBoundaries('คำไทย');
}

/**
 * Offsets inside `run` at which Intl.Segmenter begins a word, ascending, without 0 and the length. `run` holds letters
 * of one script that is written without spaces, and may have any length.
 */
export function dictionaryBoundaries(run: string): number[] {
  shared ??= new Intl.Segmenter('th', { granularity: 'word' });
  const found: number[] = [];
  let start = 0;
  while (start < run.length) {
    const last = run.length - start <= STRETCH;
    const stretch = last ? (start === 0 ? run : run.slice(start)) : run.slice(start, start + STRETCH);
    const limit = last ? stretch.length : STRETCH - OVERLAP;
    const words = shared.segment(stretch);
    let position = 0;
    while (position < limit) {
      const word = words.containing(position);
      if (word === undefined) break;
      const end = word.index + word.segment.length;
      if (!last && end > limit) break;
      position = end;
      if (start + position < run.length && isWordBoundary(run, start + position))
        found.push(start + position);
    }
    start = position > 0 ? start + position : nextCut(run, start + limit);
  }
  return found;
}

function isWordBoundary(run: string, index: number): boolean {
  if (isLeadingVowel(run.charCodeAt(index - 1)) || isFollowingThai(run.charCodeAt(index))) return false;
  return isClusterBoundary(run, index);
}

/** The first place from `index` on at which a run without a word end may be cut. */
function nextCut(run: string, index: number): number {
  let cut = index;
  while (cut < run.length && !isWordBoundary(run, cut)) cut++;
  return cut;
}
