import { isClusterBoundary } from './cluster.js';
import { CharacterClass, classOf } from './characters.js';
import { createWordBreaker, runEnd, type WordBreaker } from './word-breaker.js';
import { keptPhrases } from './keep.js';
import { Rank } from './rank.js';

/** Which phrases are one word. */
export interface SegmentOptions {
  /** Names and phrases that are one word each. */
  readonly keepTogether?: readonly string[];
}

/**
 * The words of a text. Spaces, numbers, Latin words and signs are separate segments. The segments joined together are the text.
 * Compounds of the lexicon are one segment.
 */
export function segment(text: string, options: SegmentOptions = {}): string[] {
  const starts = segmentStarts(text, createWordBreaker());
  for (const [from, to] of keptPhrases(options.keepTogether ?? [])(text)) starts.fill(0, from + 1, to);
  const found: string[] = [];
  let start = 0;
  for (let index = 1; index <= text.length; index++) {
    if (index < text.length && starts[index] === 0) continue;
    found.push(text.slice(start, index));
    start = index;
  }
  return found;
}

/** Marks the offsets at which a segment begins. */
function segmentStarts(text: string, words: WordBreaker): Uint8Array {
  const starts = new Uint8Array(text.length + 1);
  let before: CharacterClass | undefined;
  let index = 0;
  while (index < text.length) {
    const code = text.codePointAt(index) as number;
    const here = classOf(code);
    const inNumber = before === CharacterClass.Digit && isNumberSign(text, index);
    const same = joins(before, here) || (inNumber && here === CharacterClass.Trailing);
    if (!same && here !== CharacterClass.Mark && isClusterBoundary(text, index)) starts[index] = 1;
    if (here === CharacterClass.Thai || here === CharacterClass.ComplexContext) {
      const end = runEnd(text, index);
      for (const start of words.starts(text.slice(index, end))) {
        if (start.rank !== Rank.None && !start.isSoftBreak) starts[index + start.offset] = 1;
      }
      index = end;
      before = here;
      continue;
    }
    if (!inNumber && here !== CharacterClass.Mark) before = here;
    index += code > 0xffff ? 2 : 1;
  }
  return starts;
}

/** Whether a character goes on with the segment that one of class `before` is in. */
function joins(before: CharacterClass | undefined, here: CharacterClass): boolean {
  if (before !== here && !(before === CharacterClass.Latin && here === CharacterClass.Digit)) return false;
  return here === CharacterClass.Latin || here === CharacterClass.Digit || here === CharacterClass.Space;
}

/** A sign between two digits: 98.75, 1,000, 10:30. */
function isNumberSign(text: string, index: number): boolean {
  return /[.,:]/.test(text.charAt(index)) && /[0-9๐-๙]/.test(text.charAt(index + 1));
}
