import type { Edit } from './edit.js';
import { fitTogether, inOrder, isConsonant, isMark } from './marks.js';
import { isMalformed } from './orthography.js';
import type { ReadWord, Vocabulary } from './vocabulary.js';

/** Words on either side of a place that help to judge it. */
const NEIGHBOURS = 4;

/** Letters on either side of a move in which the words that hold it are looked for. */
const NEAR = 12;

/** Unknown stretches longer than this are names or another language: one mark would not mend them, code units. */
const LONGEST = 40;

/** A word of so many code units hardly comes about by chance. */
const LONG = 5;

/** Words with marks that stand on every page, none of which is another word without its mark. */
const COMMON = new Set(
  'ที่ ให้ ได้ ไม่ เป็น ซึ่ง หรือ กับ ด้วย ต้อง ถึง เพื่อ อยู่ แก่ แต่ ส่วน ผู้ แล้ว นี้ นั้น ทั้ง ขึ้น ตั้ง สู่ ใช้ เมื่อ อื่น เช่น'.split(' '),
);

/** Marks of one cluster that are tried in all their combinations. */
const MOST_MARKS = 4;

/** An edit that keeps a run's length: marks come before the letters that they stood behind. */
interface Move extends Edit {
  /** Where the marks of the cluster that they come to end, and the consonant that they come from, after the move. */
  readonly targetEnd: number;
  readonly source: number;
}

/** Unknown words of a reading that stand side by side, by their places in its list. */
interface Stretch {
  readonly first: number;
  readonly last: number;
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
    const move = mend(run, words, { first, last }, vocabulary);
    if (move && move.start >= (edits.at(-1)?.end ?? 0)) edits.push(move);
    first = last;
  }
  return edits;
}

/**
 * The move after which a stretch reads; of several, the one with the fewest words, and none where two have as few.
 * Names and rare words are unknown as well: where what stands there could be one, only a sure word is proof enough.
 */
function mend(
  run: string,
  words: readonly ReadWord[],
  { first, last }: Stretch,
  vocabulary: Vocabulary,
): Edit | undefined {
  const { start } = words[first]!;
  const { end } = words[last]!;
  if (end - start > LONGEST) return undefined;
  const left = Math.max(0, first - NEIGHBOURS);
  const right = Math.min(words.length - 1, last + NEIGHBOURS);
  const from = words[left]!.start;
  const to = words[right]!.end;
  let judge: { readonly broken: boolean; readonly elsewhere: number } | undefined;
  let best: Edit | undefined;
  let fewest = Infinity;
  for (const move of moves(run, start, words[Math.min(last + 1, right)]!.end)) {
    if (!isHeldByWords(run, move, vocabulary)) continue;
    judge ??= {
      broken: isMalformed(run.slice(from, to)),
      elsewhere: unknownBeside(words, left, right, start, end),
    };
    const moved = run.slice(from, move.start) + move.text + run.slice(move.end, to);
    const found = vocabulary.read(moved);
    if (found.unknown > judge.elsewhere || found.words.length > fewest || isMalformed(moved)) continue;
    if (!judge.broken && !found.words.some((word) => isProof(moved, word, move, from))) continue;
    best = found.words.length < fewest ? { start: move.start, end: move.end, text: move.text } : undefined;
    fewest = found.words.length;
  }
  return best;
}

/** Whether words of the lexicon hold both clusters that a move changes. */
function isHeldByWords(run: string, move: Move, vocabulary: Vocabulary): boolean {
  const from = Math.max(0, move.start - NEAR);
  const moved = run.slice(from, move.start) + move.text + run.slice(move.end, move.end + NEAR);
  return (
    vocabulary.covers(moved, move.start - 1 - from, move.targetEnd - from) &&
    vocabulary.covers(moved, move.source - from, move.end - from)
  );
}

/** Unknown code units of the words from `left` to `right`, but for those between `start` and `end`. */
function unknownBeside(
  words: readonly ReadWord[],
  left: number,
  right: number,
  start: number,
  end: number,
): number {
  return words
    .slice(left, right + 1)
    .reduce(
      (sum, word) =>
        sum + (word.known || (word.start >= start && word.end <= end) ? 0 : word.end - word.start),
      0,
    );
}

/**
 * Whether a word is one of those that every page has, with the mark that has been brought back to it, or is long and
 * holds both the place that the mark came from and the one that it went to.
 */
function isProof(window: string, { start, end }: ReadWord, move: Edit, from: number): boolean {
  if (start >= move.start - from || end <= move.start - from) return false;
  return COMMON.has(window.slice(start, end)) || (end >= move.end - from && end - start >= LONG);
}

/** Moves of marks, all or some of a cluster's, from consonants of a stretch to the consonant before. */
function* moves(run: string, start: number, end: number): Generator<Move> {
  for (let base = start; base < end; base++) {
    if (!isConsonant(run.charCodeAt(base)) || !isMark(run.charCodeAt(base + 1))) continue;
    const stop = marksEnd(run, base);
    const target = consonantBefore(run, base);
    if (target < 0) continue;
    const ownEnd = marksEnd(run, target);
    const own = run.slice(target + 1, ownEnd);
    const marks = run.slice(base + 1, stop);
    for (const taken of parts(marks)) {
      const left = without(marks, taken);
      if (!fitTogether(own + taken) || !fitTogether(left)) continue;
      yield {
        start: target + 1,
        end: stop,
        text: inOrder(own + taken) + run.slice(ownEnd, base + 1) + left,
        targetEnd: ownEnd + taken.length,
        source: stop - left.length - 1,
      };
    }
  }
}

function marksEnd(run: string, base: number): number {
  let end = base + 1;
  while (end < run.length && isMark(run.charCodeAt(end))) end++;
  return end;
}

/** The consonant that a cluster stands after; nothing but marks and vowels stand between them. */
function consonantBefore(run: string, base: number): number {
  let index = base - 1;
  while (index >= 0 && !isConsonant(run.charCodeAt(index))) index--;
  return index;
}

/** Marks that may have come together: all of a cluster's, or some, in their order. */
function parts(marks: string): readonly string[] {
  if (marks.length === 1) return [marks];
  const found = new Set<string>();
  for (let chosen = (1 << Math.min(marks.length, MOST_MARKS)) - 1; chosen > 0; chosen--) {
    found.add([...marks].filter((_, index) => (chosen >> index) & 1).join(''));
  }
  return [...found];
}

const without = (marks: string, taken: string): string =>
  taken.length === marks.length ? '' : [...taken].reduce((left, mark) => left.replace(mark, ''), marks);
