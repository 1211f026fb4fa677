import type { BreakRank } from '../../thai/line-break.js';
import { SplitLevel, splitLevels } from '../../thai/split-levels.js';
import type { ShapedGlyph } from '../font/index.js';
import type { Look } from './look.js';

/** How fit a place is for a line's end; `cut` parts a token that is wider than a line. */
export type EndRank = BreakRank | 'cut';

/** A place where a line may end: the line's glyphs end before `glyph`. */
export interface LineEnd {
  readonly glyph: number;
  readonly rank: EndRank;
}

/** Glyphs `from` to `to` (not included) of one look. */
export interface LookRun {
  readonly look: Look;
  readonly from: number;
  readonly to: number;
}

/** Shaped text between two line breaks that the author made; it is set as one or more lines. */
export interface Stretch {
  readonly text: string;
  readonly glyphs: readonly ShapedGlyph[];
  readonly runs: readonly LookRun[];
  /** Offset in `text` where each glyph's text starts, and the text's length at the end. */
  readonly offsets: Int32Array;
  /** The pen before each glyph, pt, and after the last. */
  readonly pen: Float64Array;
  /** Ascending, without the stretch's end; the first is a marker's end, where there is one. */
  readonly ends: readonly LineEnd[];
  /** The first glyph after a list marker; 0 without one. No slack goes into what stands before it. */
  readonly textStart: number;
}

const SPACE = /^[ \t\u2000-\u200a\u3000]+$/u;

/** Whether a glyph is white space that vanishes at a line's end and takes slack inside a line. */
export function isSpace(glyph: ShapedGlyph | undefined): boolean {
  if (glyph === undefined) return false;
  const { text } = glyph.drawing;
  const code = text.charCodeAt(0);
  // Asked for every place where a line may end, mostly of a Thai letter.
  return (code <= 0x20 || code >= 0x2000) && SPACE.test(text);
}

/** The end of a line's ink: before the white space that stands before `to`. */
export function trimmedEnd({ glyphs }: Stretch, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(glyphs[end - 1])) end--;
  return end;
}

/**
 * The stretch's line ends, with cuts inside what has no opportunity and is wider than `width`: at its spaces and dashes,
 * where a part is still too wide between its words, then between syllables, then between clusters.
 */
export function endsWithin(stretch: Stretch, width: number): readonly LineEnd[] {
  const { ends, glyphs, pen } = stretch;
  let found: LineEnd[] | undefined;
  let from = 0;
  for (let i = 0; i <= ends.length; i++) {
    const end = ends[i];
    const to = end?.glyph ?? glyphs.length;
    const wide = (pen[trimmedEnd(stretch, from, to)] ?? 0) - (pen[from] ?? 0) > width;
    if (wide) {
      found ??= ends.slice(0, i);
      for (const cut of cutsBetween(stretch, from, to, width)) found.push(cut);
    }
    if (end) found?.push(end);
    from = to;
  }
  return found ?? ends;
}

/** Ways to split a phrase, best first. */
const LEVELS = [SplitLevel.Space, SplitLevel.Word, SplitLevel.Syllable, SplitLevel.Cluster];

function cutsBetween(stretch: Stretch, from: number, to: number, width: number): LineEnd[] {
  const { text, offsets, pen } = stretch;
  const start = offsets[from] ?? 0;
  const levels = splitLevels(text.slice(start, offsets[to]));
  const split = (first: number, last: number, [level, ...finer]: readonly number[]): number[] => {
    const wide = (pen[trimmedEnd(stretch, first, last)] ?? 0) - (pen[first] ?? 0) > width;
    if (!wide || level === undefined) return [last];
    const places = placesBetween(
      stretch,
      first,
      last,
      (glyph) => levels[(offsets[glyph] ?? 0) - start]! >= level,
    );
    const bounds = [first, ...places, last];
    return bounds.slice(1).flatMap((end, i) => split(bounds[i]!, end, finer));
  };
  return split(from, to, LEVELS)
    .filter((glyph) => glyph < to)
    .map((glyph) => ({ glyph, rank: 'cut' as const }));
}

/** Places before the glyphs after `from` and before `to` that pass a test; none before white space. */
function placesBetween(
  { glyphs }: Stretch,
  from: number,
  to: number,
  passes: (glyph: number) => boolean,
): number[] {
  const places: number[] = [];
  for (let glyph = from + 1; glyph < to; glyph++)
    if (!isSpace(glyphs[glyph]) && passes(glyph)) places.push(glyph);
  return places;
}
