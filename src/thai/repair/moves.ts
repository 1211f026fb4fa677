import type { Edit } from './edit.js';
import { fitTogether, inOrder, isConsonant, isMark } from './marks.js';

/** Marks of one cluster that are tried in all their combinations. */
const MAX_MARKS = 4;

/** An edit that keeps a run's length: marks come before the letters that they stood behind. */
export interface Move extends Edit {
  /** Where the marks of the cluster that they come to end, and the consonant that they come from, after the move. */
  readonly targetEnd: number;
  readonly source: number;
}

/** Moves of marks, all or some of a cluster's, from consonants between `start` and `end` to the consonant before. */
export function* moves(run: string, start: number, end: number): Generator<Move> {
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

/** The same moves in the part of the run that begins at `from`. */
export const movesIn = (list: readonly Move[], from: number): readonly Move[] =>
  list.map(({ start, end, text, targetEnd, source }) => ({
    start: start - from,
    end: end - from,
    text,
    targetEnd: targetEnd - from,
    source: source - from,
  }));

/** All sets of so many moves of a list that can be made together, each before the next. */
export function setsOf(list: readonly Move[], size: number): readonly (readonly Move[])[] {
  if (size === 1) return list.map((move) => [move]);
  return list.flatMap((move) =>
    setsOf(
      list.filter(({ start }) => start >= move.end),
      size - 1,
    ).map((others) => [move, ...others]),
  );
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
  for (let chosen = (1 << Math.min(marks.length, MAX_MARKS)) - 1; chosen > 0; chosen--) {
    found.add([...marks].filter((_, index) => (chosen >> index) & 1).join(''));
  }
  return [...found];
}

const without = (marks: string, taken: string): string =>
  taken.length === marks.length ? '' : [...taken].reduce((left, mark) => left.replace(mark, ''), marks);
