import { applyEdits, type Edit } from './edit.js';
import { type Move, moves, movesIn, setsOf } from './moves.js';
import { isMalformed } from './orthography.js';
import { isProved } from './proof.js';
import type { ReadWord, Vocabulary } from './vocabulary.js';

/** Words on either side of a place that help to judge it. */
const NEIGHBOURS = 4;

/** Words before a stretch in which marks are looked for: damaged text may begin with what reads as short words. */
const BEFORE = 3;

/** Letters on either side of a move in which the words that hold it are looked for. */
const NEAR = 12;

/** Unknown stretches longer than this are names or another language: a few marks would not mend them, code units. */
const MAX_STRETCH_LENGTH = 40;

/** Moves that a stretch may need, and of how many at most two or three are chosen together. */
const MAX_MOVES = 3;
const MAX_CHOICES = 8;

/** Unknown words of a reading that stand side by side, by their places in its list. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A stretch among the words that help to judge it, by its and their places in the run. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  /** Whether the stretch and what reads around it hold a syllable that cannot be written so. */
  readonly isBroken: boolean;
  /** Code units of other stretches of the window. */
  readonly unknown: number;
}

/** Edits that bring marks in a run of Thai letters back to the consonants that they have been pushed past. */
export function bringBackMarks(run: string, vocabulary: Vocabulary): readonly Edit[] {
  if (vocabulary.reads(run)) return [];
  const { words } = vocabulary.read(run);
  const edits: Edit[] = [];
  for (let first = 0; first < words.length; first++) {
    if (words[first]!.known) continue;
    let last = first;
    while (words[last + 1]?.known === false) last++;
    for (const { start, end, text } of mend(run, words, { first, last }, vocabulary)) {
      if (start >= (edits.at(-1)?.end ?? 0)) edits.push({ start, end, text });
    }
    first = last;
  }
  return edits;
}

/** The moves after which a stretch reads: one, or two or three where one is not enough. */
function mend(
  run: string,
  words: readonly ReadWord[],
  { first, last }: Stretch,
  vocabulary: Vocabulary,
): readonly Move[] {
  const { start } = words[first]!;
  const { end } = words[last]!;
  if (end - start > MAX_STRETCH_LENGTH) return [];
  const left = Math.max(0, first - NEIGHBOURS);
  const right = Math.min(words.length - 1, last + NEIGHBOURS);
  const from = words[Math.max(0, first - BEFORE)]!.start;
  const all = [...moves(run, from, words[Math.min(last + 1, right)]!.end)];
  if (all.length === 0) return [];
  const held = new Map(all.map((move) => [move, heldPlaces(run, move, vocabulary)]));
  let window: Window | undefined;
  // A mark that is out of its place leaves unknown words on both sides of it.
  for (let size = 1; size <= Math.min(MAX_MOVES, last - first + 1); size++) {
    if (size > 1 && all.length > MAX_CHOICES) break;
    const sets = setsOf(size > 1 ? all : all.filter((move) => held.get(move) === 2), size).filter(
      // What stands beside a place may be damaged too, so that no word holds it before several moves are made.
      (set) => set.some((move) => held.get(move)! > 0),
    );
    if (sets.length === 0) continue;
    window ??= {
      from: words[left]!.start,
      to: words[right]!.end,
      start,
      isBroken: isMalformed(knownAround(run, words, start, end)),
      unknown: unknownBeside(words.slice(left, right + 1), start, end),
    };
    const found = minWords(run, sets, window, vocabulary);
    if (found) return found;
  }
  return [];
}

/**
 * Of sets of moves after which a window reads, the one of the fewest words, none where two have as few, undefined where
 * it reads after none. Names and rare words are unknown as well: where what stands there could be one, only sure words are
 * proof enough.
 */
function minWords(
  run: string,
  sets: readonly (readonly Move[])[],
  window: Window,
  vocabulary: Vocabulary,
): readonly Move[] | undefined {
  const text = run.slice(window.from, window.to);
  let best: readonly Move[] | undefined;
  let fewest = Infinity;
  for (const set of sets) {
    const made = movesIn(set, window.from);
    const moved = applyEdits(text, made);
    if (vocabulary.unknown(moved) > window.unknown) continue;
    const { words } = vocabulary.read(moved);
    if (words.length > fewest) continue;
    if (!made.every((move) => isRead(words, move))) continue;
    if (isMalformed(knownAround(moved, words, made[0]!.start, made.at(-1)!.end))) continue;
    const isSure = (move: Move): boolean =>
      isProved(moved, words, move, { isEarly: move.end <= window.start - window.from });
    if (!window.isBroken && !made.every(isSure)) continue;
    best = words.length < fewest ? set : [];
    fewest = words.length;
  }
  return best;
}

/** How many of the two clusters that a move changes words of the lexicon hold. */
function heldPlaces(run: string, move: Move, vocabulary: Vocabulary): number {
  const from = Math.max(0, move.start - NEAR);
  const moved = run.slice(from, move.start) + move.text + run.slice(move.end, move.end + NEAR);
  return (
    Number(vocabulary.covers(moved, move.start - 1 - from, move.targetEnd - from)) +
    Number(vocabulary.covers(moved, move.source - from, move.end - from))
  );
}

/** Whether known words make up the text of a move that has been made. */
const isRead = (words: readonly ReadWord[], move: Move): boolean =>
  words.every((word) => word.known || word.end < move.start || word.start >= move.end);

/** Unknown code units of words, but for those between `start` and `end`. */
const unknownBeside = (words: readonly ReadWord[], start: number, end: number): number =>
  words
    .filter((word) => !word.known && (word.end <= start || word.start >= end))
    .reduce((sum, word) => sum + word.end - word.start, 0);

/** A part of a text with the words on either side that a reading knows, to the next unknown one. */
function knownAround(text: string, words: readonly ReadWord[], start: number, end: number): string {
  let first = words.findIndex((word) => word.end > start);
  let last = words.findIndex((word) => word.end >= end);
  while (words[first - 1]?.known) first--;
  while (words[last + 1]?.known) last++;
  return text.slice(words[first]!.start, words[last]!.end);
}
