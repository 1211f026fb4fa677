import { BREAK_RANKS, type RankArray } from '../../../thai/index.js';
import type { InlineNode, TextNode } from '../layout/node.js';
import type { ShapedGlyph, ShapedRun, ShapedWord } from '../font/index.js';
import type { FontProvider, Look } from './run-style.js';
import type { LineEnd, LookRun, Stretch } from './segment.js';

/** A paragraph's text, shaped and ready to be broken into lines of any width. */
export interface PreparedText {
  readonly stretches: readonly Stretch[];
  /** Distance of two baselines, pt, the same for all lines of the paragraph. */
  readonly lineHeight: number;
  /** From a line's top to its baseline, pt. */
  readonly baseline: number;
}

/** Where lines of a text may end: an index into `BREAK_RANKS` for each position, 0 where none may. */
export type BreakRanks = (text: string) => RankArray;

/** Size and place of raised and lowered text, relative to the font size; as Word draws them. */
const SCRIPT_SIZE = 0.65;
const SUPERSCRIPT_RISE = 0.35;
const SUBSCRIPT_RISE = -0.14;

/** Shapes a paragraph's inlines and finds where its lines may end. */
export function prepareText(node: TextNode, font: FontProvider, breakRanks: BreakRanks): PreparedText {
  const looks = new Map<InlineNode, Look>();
  const lookOf = (inline: InlineNode): Look => {
    const known = looks.get(inline);
    if (known) return known;
    const look = resolveLook(inline, node.fontSize, font);
    looks.set(inline, look);
    return look;
  };
  const stretches = splitAtBreaks(node.text).map((inlines, index) =>
    shapeStretch(inlines, index === 0 ? node.marker : undefined, lookOf, breakRanks),
  );
  return { stretches, ...lineMetrics(node, font) };
}

function resolveLook(inline: InlineNode, fontSize: number, font: FontProvider): Look {
  const { position, color, underline, link, linkToDestination, language, element } = inline;
  return {
    font: font(inline.bold, inline.italics),
    size: position ? fontSize * SCRIPT_SIZE : fontSize,
    rise: position ? fontSize * (position === 'sup' ? SUPERSCRIPT_RISE : SUBSCRIPT_RISE) : 0,
    color,
    underline,
    ...(link !== undefined && { link }),
    ...(linkToDestination !== undefined && { linkToDestination }),
    ...(language !== undefined && { language }),
    ...(element && { element }),
  };
}

/**
 * The paragraph's line height by the metrics of its faces; what exceeds ascender and descender stands above the line,
 * as in Word.
 */
function lineMetrics(
  { text, marker, fontSize, lineHeight }: TextNode,
  font: FontProvider,
): Pick<PreparedText, 'lineHeight' | 'baseline'> {
  const inlines = marker ? [marker.inline, ...text] : text;
  const fonts = new Set(inlines.map(({ bold, italics }) => font(bold, italics)));
  if (fonts.size === 0) fonts.add(font(false, false));
  const all = [...fonts];
  const ascender = Math.max(...all.map((face) => face.ascender));
  const descender = Math.min(...all.map((face) => face.descender));
  const gap = Math.max(...all.map(({ lineGap }) => lineGap));
  const height = ((ascender - descender + gap) * fontSize * lineHeight) / 1000;
  return { lineHeight: height, baseline: height + (descender * fontSize) / 1000 };
}

/**
 * Inlines between line breaks. Always at least one, if empty. To a reader a space parts the words on both sides of a
 * break; no line shows it.
 */
function splitAtBreaks(inlines: readonly InlineNode[]): InlineNode[][] {
  const parts: InlineNode[][] = [[]];
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

function shapeStretch(
  inlines: readonly InlineNode[],
  marker: TextNode['marker'],
  lookOf: (inline: InlineNode) => Look,
  breakRanks: BreakRanks,
): Stretch {
  const own = inlines.map(({ text }) => text).join('');
  const lead = marker ? `${marker.inline.text} ` : '';
  const parts: ShapedPart[] = marker ? [shapePart(lead, lookOf(marker.inline))] : [];
  const textStart = parts[0]?.count ?? 0;
  for (const inline of inlines) parts.push(shapePart(inline.text, lookOf(inline)));
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const placed: Placed = {
    glyphs: new Array<ShapedGlyph>(count),
    offsets: new Int32Array(count + 1),
    pen: new Float64Array(count + 1),
  };
  const runs: LookRun[] = [];
  let at = 0;
  let x = 0;
  let offset = 0;
  for (const { text, look, words, count: own } of parts) {
    if (own > 0) runs.push({ look, from: at, to: at + own });
    for (const { run, start } of words) {
      x = placeRun(placed, run, at, offset + start, x, look.size);
      at += run.glyphs.length;
    }
    // The text begins where the marker's room ends.
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

/** Glyphs of a stretch, where the text of each starts, and the pen before each. */
interface Placed {
  readonly glyphs: ShapedGlyph[];
  readonly offsets: Int32Array;
  readonly pen: Float64Array;
}

/**
 * Places a word's glyphs from `at` on, the text from `offset`, the pen from `x`; gives the pen after them. By itself,
 * because it runs for every letter: small as it is, the engine makes it fast early and for good.
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

/** A part of a stretch in one look, word by word. */
interface ShapedPart {
  readonly text: string;
  readonly look: Look;
  readonly words: readonly ShapedWord[];
  /** Glyphs of all words. */
  readonly count: number;
}

function shapePart(text: string, look: Look): ShapedPart {
  const words = look.font.words(text);
  return { text, look, words, count: words.reduce((sum, { run }) => sum + run.glyphs.length, 0) };
}

/** The opportunities that fall between two glyphs; `ranks` are of the text that begins at `shift`. */
function lineEnds(
  ranks: RankArray,
  offsets: Int32Array,
  shift: number,
  textStart: number,
): readonly LineEnd[] {
  const ends: LineEnd[] = textStart > 0 ? [{ glyph: textStart, rank: 'cut' }] : [];
  for (let glyph = textStart + 1; glyph < offsets.length - 1; glyph++) {
    const offset = offsets[glyph]!;
    const rank = BREAK_RANKS[ranks[offset - shift] ?? 0];
    // Of several glyphs of one text a line may end before the first alone.
    if (rank && offset !== offsets[glyph - 1]) ends.push({ glyph, rank });
  }
  return ends;
}
