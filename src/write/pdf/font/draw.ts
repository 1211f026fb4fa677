import type { RawGlyph } from './harfbuzz.js';
import type { Part } from './glyph.js';

/** What is drawn for one part of a run's text; font units. */
export interface Piece {
  readonly text: string;
  /** UTF-16 offset in the run. */
  readonly cluster: number;
  readonly parts: readonly Part[];
  readonly advance: number;
  /** Advances of the parts that move the pen, by `hmtx`. */
  readonly width: number;
}

/** Glyphs that represent one part of a text. */
interface Group {
  readonly text: string;
  readonly cluster: number;
  readonly glyphs: readonly RawGlyph[];
}

/** Characters that are never drawn and never extracted (Unicode: Default_Ignorable_Code_Point). */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const SARA_AM = '\u0e33';
/** A base and marks in one group. */
const BASE_AND_MARKS = /^(\P{Mn}+)(\p{Mn}+)$/u;
const MARKS_AND_SARA_AM = /^(\p{Mn}+)\u0e33$/u;

/**
 * Joins glyphs and text: one piece for each cluster value, in source order, so that no piece is without text and no
 * text without a piece. Glyphs of one cluster become one piece (nikhahit and sara aa of a decomposed ำ); a ligature's
 * text runs up to the next cluster (fi, ฤๅ). Ink stays where the shaper placed it: a part's position is relative to the
 * pen at its piece, whatever the order of drawing.
 */
export function drawPieces(
  text: string,
  glyphs: readonly RawGlyph[],
  hmtx: (glyph: number) => number,
): readonly Piece[] {
  let pen = 0;
  return groupByCluster(text, glyphs).map((group) => {
    const from = pen;
    let width = 0;
    for (const { glyph, advance } of group.glyphs) {
      pen += advance;
      if (advance !== 0) width += hmtx(glyph);
    }
    const parts = group.glyphs.map(({ glyph, x, y }) => ({ glyph, x: x - from, y }));
    return { text: group.text, cluster: group.cluster, parts, advance: pen - from, width };
  });
}

function groupByCluster(text: string, glyphs: readonly RawGlyph[]): readonly Group[] {
  const sorted = isInOrder(glyphs) ? glyphs : glyphs.toSorted((a, b) => a.cluster - b.cluster);
  const groups: Group[] = [];
  let hasLongText = false;
  for (let i = 0; i < sorted.length;) {
    const value = sorted[i]?.cluster;
    let end = i + 1;
    while (sorted[end]?.cluster === value) end++;
    // Text before the first value belongs to the first group.
    const cluster = i === 0 ? 0 : (value ?? 0);
    const own = text.slice(cluster, sorted[end]?.cluster);
    hasLongText ||= own.length > 1;
    groups.push({ text: own.length > 1 ? readable(own) : own, cluster, glyphs: sorted.slice(i, end) });
    i = end;
  }
  return hasLongText ? separateMarks(groups) : groups;
}

const isInOrder = (glyphs: readonly RawGlyph[]): boolean =>
  glyphs.every(({ cluster }, i) => i === 0 || cluster >= (glyphs[i - 1]?.cluster ?? 0));

/** The text without ignorable characters; unchanged where it consists of them and the shaper has a glyph for it. */
const readable = (text: string): string => text.replace(IGNORABLE, '') || text;

/**
 * Gives marks in their base's group a separate group: pdf.js takes a character whose text holds a mark for one of no
 * width, and sees a space behind it. Where a font joins nikhahit and tone mark to one glyph, that glyph
 * becomes the tone mark's and sara aa the ำ's; any other mark gets a group without ink (é out of e and U+0301).
 */
const separateMarks = (groups: readonly Group[]): readonly Group[] => handMarksOn(groups).flatMap(splitMarks);

/** Moves marks after a base to the ำ that follows, where its group holds their glyph. */
function handMarksOn(groups: readonly Group[]): readonly Group[] {
  let handed = '';
  return groups.map((group, i) => {
    const text = handed + group.text;
    const cluster = group.cluster - handed.length;
    const next = groups[i + 1];
    const [, base, marks] =
      (next?.text === SARA_AM && next.glyphs.length > 1 && BASE_AND_MARKS.exec(text)) || [];
    handed = marks ?? '';
    return { text: base ?? text, cluster, glyphs: group.glyphs };
  });
}

function splitMarks({ text, cluster, glyphs }: Group): readonly Group[] {
  if (text.length === 1) return [{ text, cluster, glyphs }];
  const [, leading] = MARKS_AND_SARA_AM.exec(text) ?? [];
  if (leading !== undefined) {
    return [
      { text: leading, cluster, glyphs: glyphs.slice(0, -1) },
      { text: SARA_AM, cluster: cluster + leading.length, glyphs: glyphs.slice(-1) },
    ];
  }
  const [, base, marks] = BASE_AND_MARKS.exec(text) ?? [];
  if (base === undefined || marks === undefined) return [{ text, cluster, glyphs }];
  return [
    { text: base, cluster, glyphs },
    { text: marks, cluster: cluster + base.length, glyphs: [] },
  ];
}
