import type { Edit } from './edit.js';
import { fitTogether, inOrder, isConsonant, isMark } from './marks.js';
import { isMalformed } from './orthography.js';
import type { Reading, ReadWord, Vocabulary } from './vocabulary.js';

/** Words on either side of a place that help to judge it. */
const NEIGHBOURS = 4;

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

/** A stretch of unknown words in a window of the words around it. */
interface Stretch {
  readonly window: string;
  /** Where the stretch begins, and where the word after it ends. */
  readonly start: number;
  readonly end: number;
  /** Unknown code units of the window outside the stretch. */
  readonly elsewhere: number;
}

/** Edits that bring marks in a run of Thai letters back to the consonants that they have been pushed past. */
export function bringBackMarks(run: string, vocabulary: Vocabulary): readonly Edit[] {
  if (vocabulary.reads(run)) return [];
  const reading = vocabulary.read(run);
  const edits: Edit[] = [];
  for (const { from, ...stretch } of unknownStretches(run, reading)) {
    const move = mend(stretch, vocabulary);
    if (!move || move.start + from < (edits.at(-1)?.end ?? 0)) continue;
    edits.push({ ...move, start: move.start + from, end: move.end + from });
  }
  return edits;
}

function* unknownStretches(run: string, { words }: Reading): Generator<Stretch & { readonly from: number }> {
  for (let first = 0; first < words.length; first++) {
    if (words[first]!.known) continue;
    let last = first;
    while (words[last + 1]?.known === false) last++;
    const left = Math.max(0, first - NEIGHBOURS);
    const right = Math.min(words.length - 1, last + NEIGHBOURS);
    const start = words[first]!.start;
    const stretchEnd = words[last]!.end;
    const from = words[left]!.start;
    const others = words.slice(left, right + 1).filter(({ start: at }) => at < start || at >= stretchEnd);
    if (stretchEnd - start <= LONGEST) {
      yield {
        from,
        window: run.slice(from, words[right]!.end),
        start: start - from,
        end: words[Math.min(right, last + 1)]!.end - from,
        elsewhere: others.reduce((sum, word) => sum + (word.known ? 0 : word.end - word.start), 0),
      };
    }
    first = last;
  }
}

/**
 * The move after which the stretch reads; of several, the one with the fewest words, and none where two have as few.
 * Names and rare words are unknown as well: where what stands there could be one, only a long word is proof enough.
 */
function mend({ window, start, end, elsewhere }: Stretch, vocabulary: Vocabulary): Edit | undefined {
  const broken = isMalformed(window);
  let best: Edit | undefined;
  let fewest = Infinity;
  for (const move of moves(window, start, end)) {
    const moved = window.slice(0, move.start) + move.text + window.slice(move.end);
    const { unknown, words } = vocabulary.read(moved);
    if (unknown > elsewhere || words.length > fewest || isMalformed(moved)) continue;
    if (!broken && !words.some((word) => isProof(moved, word, move))) continue;
    best = words.length < fewest ? move : undefined;
    fewest = words.length;
  }
  return best;
}

/**
 * Whether a word is one of those that every page has, with the mark that has been brought back to it, or is long and
 * holds both the place that the mark came from and the one that it went to.
 */
function isProof(window: string, { start, end }: ReadWord, move: Edit): boolean {
  if (start >= move.start || end <= move.start) return false;
  return COMMON.has(window.slice(start, end)) || (end >= move.end && end - start >= LONG);
}

/** Moves of marks, all or some of a cluster's, from consonants of a stretch to the consonant before. */
function* moves(window: string, start: number, end: number): Generator<Edit> {
  for (let base = start; base < end; base++) {
    if (!isConsonant(window.charCodeAt(base)) || !isMark(window.charCodeAt(base + 1))) continue;
    const stop = marksEnd(window, base);
    const target = consonantBefore(window, base);
    if (target < 0) continue;
    const ownEnd = marksEnd(window, target);
    const own = window.slice(target + 1, ownEnd);
    const marks = window.slice(base + 1, stop);
    for (const taken of parts(marks)) {
      const left = without(marks, taken);
      if (!fitTogether(own + taken) || !fitTogether(left)) continue;
      yield {
        start: target + 1,
        end: stop,
        text: inOrder(own + taken) + window.slice(ownEnd, base + 1) + left,
      };
    }
  }
}

function marksEnd(window: string, base: number): number {
  let end = base + 1;
  while (end < window.length && isMark(window.charCodeAt(end))) end++;
  return end;
}

function consonantBefore(window: string, base: number): number {
  let index = base - 1;
  while (index >= 0 && !isConsonant(window.charCodeAt(index))) index--;
  return index;
}

/** Marks that may have come together: all of a cluster's, or some, in their order. */
function parts(marks: string): readonly string[] {
  const found = new Set<string>();
  for (let chosen = (1 << Math.min(marks.length, MOST_MARKS)) - 1; chosen > 0; chosen--) {
    found.add([...marks].filter((_, index) => (chosen >> index) & 1).join(''));
  }
  return [...found];
}

const without = (marks: string, taken: string): string =>
  [...taken].reduce((left, mark) => left.replace(mark, ''), marks);
