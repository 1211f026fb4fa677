import { isFollowingThai, isLeadingVowel, isThaiLetter } from '../characters.js';
import { generalDictionary, ROOT, type Dictionary } from '../dictionary.js';

/** How well runs of Thai letters read by the words of a lexicon. */
export interface Vocabulary {
  /** Whether words of the lexicon make up a run from end to end. */
  readonly reads: (run: string) => boolean;
  /** Code units of a run that no word of the lexicon covers, on the way through it that leaves the fewest. */
  readonly unknown: (run: string) => number;
  /** The same, and of two runs with as many such code units, the one of fewer words costs less. */
  readonly cost: (run: string) => number;
  /** The words of a run on that way. */
  readonly read: (run: string) => Reading;
  /** Whether a word of the lexicon stands in a text from before `start`, or from there, to `end` or beyond. */
  readonly covers: (text: string, start: number, end: number) => boolean;
}

export interface Reading {
  readonly unknown: number;
  readonly words: readonly ReadWord[];
}

export interface ReadWord {
  readonly start: number;
  readonly end: number;
  readonly known: boolean;
}

/** A code unit outside the lexicon costs more than any number of words that a window holds; a word costs one. */
const UNKNOWN = 1000;

/** Code units before a place at which a word that covers it may begin. */
const MAX_WORD_LENGTH = 12;

/** Judges runs by a lexicon; all but `covers` take time that grows with the run. */
export function createVocabulary(lexicon: Dictionary = generalDictionary()): Vocabulary {
  let cost = new Float64Array(256);
  let from = new Int32Array(256);
  let failed = new Uint8Array(256);

  const makeRoom = (length: number): void => {
    if (cost.length > length) return;
    cost = new Float64Array(2 * length);
    from = new Int32Array(2 * length);
    failed = new Uint8Array(2 * length);
  };

  /** Ends of words that have been found and not tried yet: the longest of a start is on top. */
  const ends: number[] = [];

  /** Tries the longest words first: mostly it goes through a run once. */
  const reads = (run: string): boolean => {
    const { length } = run;
    makeRoom(length);
    failed.fill(0, 0, length + 1);
    ends.length = 0;
    let start = 0;
    for (;;) {
      let node = ROOT;
      for (let end = start; end < length;) {
        node = lexicon.next(node, run.charCodeAt(end));
        if (node === 0) break;
        end++;
        if (lexicon.isWord(node) && failed[end] === 0 && mayPart(run, end)) {
          failed[end] = 1;
          ends.push(end);
        }
      }
      const next = ends.pop();
      if (next === undefined) return length === 0;
      if (next === length) return true;
      start = next;
    }
  };

  /** Fills `cost` and `from` for each end of a word, known or not, inside the run. */
  const walk = (run: string): number => {
    const { length } = run;
    makeRoom(length);
    cost.fill(Infinity, 1, length + 1);
    cost[0] = 0;
    for (let start = 0; start < length; start++) {
      const before = cost[start] as number;
      if (before === Infinity) continue;
      let node = ROOT;
      for (let end = start; end < length;) {
        node = lexicon.next(node, run.charCodeAt(end));
        if (node === 0) break;
        end++;
        if (before + 1 < (cost[end] as number) && lexicon.isWord(node) && mayPart(run, end)) {
          cost[end] = before + 1;
          from[end] = start;
        }
      }
      let end = start + 1;
      while (!mayPart(run, end)) end++;
      const unread = before + UNKNOWN * (end - start) + 1;
      if (unread < (cost[end] as number)) {
        cost[end] = unread;
        from[end] = start;
      }
    }
    return cost[length] as number;
  };

  return {
    reads,
    unknown: (run) => (reads(run) ? 0 : Math.floor(walk(run) / UNKNOWN)),
    cost: walk,
    read: (run) => {
      const unknown = Math.floor(walk(run) / UNKNOWN);
      const words: ReadWord[] = [];
      for (let end = run.length; end > 0; end = from[end] as number) {
        const start = from[end] as number;
        words.push({ start, end, known: (cost[end] as number) - (cost[start] as number) < UNKNOWN });
      }
      return { unknown, words: words.reverse() };
    },
    covers: (text, start, end) => {
      for (let first = start; first >= 0 && start - first <= MAX_WORD_LENGTH; first--) {
        if (!isThaiLetter(text.charCodeAt(first))) return false;
        let node = ROOT;
        for (let index = first; index < text.length;) {
          node = isThaiLetter(text.charCodeAt(index)) ? lexicon.next(node, text.charCodeAt(index)) : 0;
          if (node === 0) break;
          index++;
          if (index >= end && lexicon.isWord(node) && mayPart(text, index)) return true;
        }
      }
      return false;
    },
  };
}

function mayPart(run: string, index: number): boolean {
  return (
    index >= run.length ||
    (!isLeadingVowel(run.charCodeAt(index - 1)) && !isFollowingThai(run.charCodeAt(index)))
  );
}
