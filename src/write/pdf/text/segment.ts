import { append } from '../../../core/index.js';
import { type BreakRank, SplitLevel, splitLevels } from '../../../thai/index.js';
import type { ShapedGlyph } from '../font/index.js';
import type { RunStyle } from './run-style.js';

/**
 * How suitable a position is for a line's end. Two are for phrases that are wider than a line: `split` at a space or
 * between words, `cut` inside a word.
 */
export type EndRank = BreakRank | 'split' | 'cut';

/** A position where a line may end: the line's glyphs end before `glyph`. */
export interface LineEnd {
  readonly glyph: number;
  readonly rank: EndRank;
}

/** Glyphs `from` to `to` (not included) in one style. */
export interface GlyphRun {
  readonly style: RunStyle;
  readonly from: number;
  readonly to: number;
}

/** Shaped text between two line breaks that the author made; it is set as one or more lines. */
export interface Segment {
  readonly text: string;
  readonly glyphs: readonly ShapedGlyph[];
  readonly runs: readonly GlyphRun[];
  /** Offset in `text` where each glyph's text starts, and the text's length at the end. */
  readonly offsets: Int32Array;
  /** The pen position before each glyph, pt, and after the last one. */
  readonly pen: Float64Array;
  /** Ascending, without the segment's end; the first one is a marker's end, where there is a marker. */
  readonly ends: readonly LineEnd[];
  /** The first glyph after a list marker; 0 without one. No slack is distributed before it. */
  readonly textStart: number;
}

const SPACE = /^[ \t\u2000-\u200a\u3000]+$/u;

/** Whether a glyph is white space: invisible at a line's end, stretchable inside a line. */
export function isSpace(glyph: ShapedGlyph | undefined): boolean {
  if (glyph === undefined) return false;
  const { text } = glyph.drawing;
  const code = text.charCodeAt(0);
  // Called for every position where a line may end, mostly with a Thai letter.
  return (code <= 0x20 || code >= 0x2000) && SPACE.test(text);
}

/** The end of a line's ink: before the white space that precedes `to`. */
export function trimmedEnd({ glyphs }: Segment, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(glyphs[end - 1])) end--;
  return end;
}

/**
 * The segment's line ends, with cuts inside any token that has no break opportunity and is wider than `width`, pt: at its
 * spaces and dashes; where a part is still too wide, between its words, then between syllables, then between clusters. A
 * token wider than half the width may leave its label (จำนวน 3,480,000 บาท) where the line before it were mostly empty otherwise.
 */
export function endsWithin(segment: Segment, width: number): readonly LineEnd[] {
  const { ends, glyphs, pen } = segment;
  let found: LineEnd[] | undefined;
  let from = 0;
  for (let i = 0; i <= ends.length; i++) {
    const end = ends[i];
    const to = end?.glyph ?? glyphs.length;
    const size = (pen[trimmedEnd(segment, from, to)] ?? 0) - (pen[from] ?? 0);
    if (size > width / 2) {
      const more = size > width ? cutsBetween(segment, from, to, width) : labelEnds(segment, from, to);
      if (more.length > 0) append((found ??= ends.slice(0, i)), more);
    }
    if (end) found?.push(end);
    from = to;
  }
  return found ?? ends;
}

/** Ways to split a phrase, best first. */
const LEVELS = [SplitLevel.Space, SplitLevel.Word, SplitLevel.Syllable, SplitLevel.Cluster];

function cutsBetween(segment: Segment, from: number, to: number, width: number): LineEnd[] {
  const { text, offsets, pen } = segment;
  const start = offsets[from] ?? 0;
  const levels = splitLevels(text.slice(start, offsets[to]));
  const split = (first: number, last: number, [level, ...finer]: readonly number[]): LineEnd[] => {
    const wide = (pen[trimmedEnd(segment, first, last)] ?? 0) - (pen[first] ?? 0) > width;
    if (!wide || level === undefined) return [];
    const rank = level >= SplitLevel.Word ? 'split' : 'cut';
    const positions = positionsBetween(
      segment,
      first,
      last,
      (glyph) => levels[(offsets[glyph] ?? 0) - start]! >= level,
    );
    const bounds = [first, ...positions, last];
    return bounds
      .slice(1)
      .flatMap((end, i) => [
        ...split(bounds[i]!, end, finer),
        ...(end < last ? [{ glyph: end, rank } as const] : []),
      ]);
  };
  return split(from, to, LEVELS);
}

/** Where a token has a space between a label and a number. */
function labelEnds(segment: Segment, from: number, to: number): LineEnd[] {
  const { text, offsets } = segment;
  return positionsBetween(segment, from, to, (glyph) => {
    const offset = offsets[glyph]!;
    return DIGIT.test(text.charAt(offset)) && LABEL.test(text.slice(Math.max(0, offset - 4), offset));
  }).map((glyph) => ({ glyph, rank: 'weak' }));
}

const DIGIT = /[0-9๐-๙]/u;
/** Not after ที่: วันที่ 1 พฤศจิกายน stays whole. */
const LABEL = /(?<!ที่)(?<=[\u0e01-\u0e4e]) $/u;

/** Glyphs after `from` and before `to` that pass a test, and are not white space. */
function positionsBetween(
  { glyphs }: Segment,
  from: number,
  to: number,
  passes: (glyph: number) => boolean,
): number[] {
  const positions: number[] = [];
  for (let glyph = from + 1; glyph < to; glyph++)
    if (!isSpace(glyphs[glyph]) && passes(glyph)) positions.push(glyph);
  return positions;
}
