import { BREAK_RANKS, type RankArray } from '../../../thai/index.js';
import type { ShapedGlyph, ShapedRun, ShapedWord } from '../font/index.js';
import type { ParagraphText, TextRun } from './paragraph.js';
import {
  lineHeights,
  resolveStyle,
  type FontProvider,
  type LineHeights,
  type RunStyle,
} from './run-style.js';
import type { GlyphRun, LineEnd, Segment } from './segment.js';

/** A paragraph's text, shaped and ready to be broken into lines of any width. */
export interface PreparedText extends LineHeights {
  readonly segments: readonly Segment[];
}

/** Where lines of a text may end: an index into `BREAK_RANKS` for each position, 0 where a break is forbidden. */
export type BreakRanks = (text: string) => RankArray;

/** Shapes a paragraph's runs and finds where its lines may end. */
export function prepareText(
  paragraph: ParagraphText,
  font: FontProvider,
  breakRanks: BreakRanks,
): PreparedText {
  const styles = new Map<TextRun, RunStyle>();
  const styleOf = (run: TextRun): RunStyle => {
    const cached = styles.get(run);
    if (cached) return cached;
    const style = resolveStyle(run, paragraph.fontSize, font);
    styles.set(run, style);
    return style;
  };
  const segments = splitAtBreaks(paragraph.text).map((runs, index) =>
    shapeSegment(runs, index === 0 ? paragraph.marker : undefined, styleOf, breakRanks),
  );
  return { segments, ...lineHeights(paragraph, font) };
}

/**
 * The runs of each segment between line breaks; at least one segment, which may be empty. For text extraction a space
 * separates the words on both sides of a break; it is not visible.
 */
function splitAtBreaks(inlines: readonly TextRun[]): TextRun[][] {
  const parts: TextRun[][] = [[]];
  for (const inline of inlines) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (inline.text !== '\n') part?.push(inline);
    else {
      if (part && last) part[part.length - 1] = { ...last, text: `${last.text} ` };
      parts.push([]);
    }
  }
  return parts;
}

function shapeSegment(
  inlines: readonly TextRun[],
  marker: ParagraphText['marker'],
  styleOf: (run: TextRun) => RunStyle,
  breakRanks: BreakRanks,
): Segment {
  const own = inlines.map(({ text }) => text).join('');
  const lead = marker ? `${marker.inline.text} ` : '';
  const parts: ShapedPart[] = marker ? [shapePart(lead, styleOf(marker.inline))] : [];
  const textStart = parts[0]?.count ?? 0;
  for (const inline of inlines) parts.push(shapePart(inline.text, styleOf(inline)));
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const placed: Placed = {
    glyphs: new Array<ShapedGlyph>(count),
    offsets: new Int32Array(count + 1),
    pen: new Float64Array(count + 1),
  };
  const runs: GlyphRun[] = [];
  let at = 0;
  let x = 0;
  let offset = 0;
  for (const { text, style, words, count: own } of parts) {
    if (own > 0) runs.push({ style, from: at, to: at + own });
    for (const { run, start } of words) {
      x = placeRun(placed, run, at, offset + start, x, style.size);
      at += run.glyphs.length;
    }
    // The text begins where the space for the marker ends.
    if (marker && offset === 0) x = Math.max(x, marker.hanging);
    offset += text.length;
  }
  placed.offsets[at] = offset;
  placed.pen[at] = x;
  return {
    ...placed,
    text: lead + own,
    runs,
    ends: lineEnds(breakRanks(own), placed.offsets, lead.length, textStart),
    textStart,
  };
}

/** Glyphs of a segment, the offset of each one's text, and the pen position before each, pt. */
interface Placed {
  readonly glyphs: ShapedGlyph[];
  readonly offsets: Int32Array;
  readonly pen: Float64Array;
}

/**
 * Places a word's glyphs from index `at`, its text from `offset`, the pen from `x`; gives the pen after them. A small
 * separate function because it runs for every letter: the engine optimises it early.
 */
function placeRun(
  { glyphs, offsets, pen }: Placed,
  run: ShapedRun,
  at: number,
  offset: number,
  x: number,
  size: number,
): number {
  let after = x;
  for (let i = 0; i < run.glyphs.length; i++) {
    const glyph = run.glyphs[i]!;
    glyphs[at + i] = glyph;
    offsets[at + i] = offset + run.clusters[i]!;
    pen[at + i] = after;
    after += (glyph.advance * size) / 1000;
  }
  return after;
}

/** A part of a segment in one style, word by word. */
interface ShapedPart {
  readonly text: string;
  readonly style: RunStyle;
  readonly words: readonly ShapedWord[];
  /** Glyphs of all words. */
  readonly count: number;
}

function shapePart(text: string, style: RunStyle): ShapedPart {
  const words = style.font.words(text);
  return { text, style, words, count: words.reduce((sum, { run }) => sum + run.glyphs.length, 0) };
}

/** The break opportunities that fall between two glyphs; `ranks` are of the text that begins at `shift`. */
function lineEnds(
  ranks: RankArray,
  offsets: Int32Array,
  shift: number,
  textStart: number,
): readonly LineEnd[] {
  const ends: LineEnd[] = textStart > 0 ? [{ glyph: textStart, rank: 'split' }] : [];
  for (let glyph = textStart + 1; glyph < offsets.length - 1; glyph++) {
    const offset = offsets[glyph]!;
    const rank = BREAK_RANKS[ranks[offset - shift] ?? 0];
    // Several glyphs can share one text; a line may only end before the first of them.
    if (rank && offset !== offsets[glyph - 1]) ends.push({ glyph, rank });
  }
  return ends;
}
