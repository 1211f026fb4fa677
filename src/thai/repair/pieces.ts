import { isLeadingVowel } from '../characters.js';
import { isConsonant } from './marks.js';

/** The most code units that are repaired at once: rules look around in a run of letters, so that time grows with its square. */
const MAX_PIECE = 4_000;

/** Code units before the end of a piece in which a good place to cut is looked for. */
const SEARCHED = 1_000;

export interface TextPiece {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text, longer ones in pieces. */
export function* piecesOf(text: string): Generator<TextPiece, void, undefined> {
  const lineEnds = /[\n\r\u0085\u2028\u2029]/gu;
  for (let start = 0; start < text.length;) {
    lineEnds.lastIndex = start;
    const end = lineEnds.exec(text)?.index ?? text.length;
    yield* piecesOfLine(text, start, end);
    start = end + 1;
  }
}

function* piecesOfLine(text: string, from: number, end: number): Generator<TextPiece, void, undefined> {
  let start = from;
  while (end - start > MAX_PIECE) {
    const cut = cutIn(text, start + MAX_PIECE - SEARCHED, start + MAX_PIECE);
    yield { start, end: cut };
    start = cut;
  }
  if (start < end) yield { start, end };
}

/** Where a long line is cut: after a space, else between signs of other scripts, else between consonants, which no mark spans. */
function cutIn(text: string, first: number, last: number): number {
  for (const isCut of [isPhraseStart, isBetweenOthers, isBetweenConsonants])
    for (let at = last; at > first; at -= 1) if (isCut(text, at)) return at;
  return last;
}

const isPhraseStart = (text: string, at: number): boolean => {
  const [before, space, after] = [at - 2, at - 1, at].map((index) => text.charCodeAt(index));
  return space === 0x20 && isWordEnd(before!) && (isConsonant(after!) || isOther(after!));
};

const isBetweenOthers = (text: string, at: number): boolean =>
  isOther(text.charCodeAt(at - 1)) && isOther(text.charCodeAt(at));

const isBetweenConsonants = (text: string, at: number): boolean =>
  isConsonant(text.charCodeAt(at - 1)) && isConsonant(text.charCodeAt(at));

/** No space, and no vowel that is written before its consonant. */
const isWordEnd = (code: number): boolean => code > 0x20 && !isLeadingVowel(code);

/** A letter or a sign of ASCII. */
const isOther = (code: number): boolean => code > 0x20 && code < 0x7f;
