import { simpleRecord, type Outlines, type Point } from './glyf.js';
import type { RawGlyph } from './harfbuzz.js';

/** Ballot boxes, which Thai fonts lack (Unicode: Miscellaneous Symbols): empty, ticked, crossed. */
const BALLOTS = ['☐', '☑', '☒'] as const;
const BALLOT = /[☐☑☒]/u;

/** First glyph number of the boxes, beyond those that a font can have. */
const FIRST = 0x10000;

/** Cap height of a font that has no entry for it, em. */
const DEFAULT_CAP_HEIGHT = 0.7;

// The drawing, in the unit of the font's cap height: a square that starts a little below the baseline, its line, and
// the space on both sides. The marks are in the unit of the square.
const SIDE = 1.16;
const DROP = 0.09;
const RULE = 0.1;
const SPACE = 0.09;
const TICK: readonly Point[] = [
  [0.15, 0.52],
  [0.25, 0.62],
  [0.41, 0.43],
  [0.77, 0.86],
  [0.88, 0.76],
  [0.42, 0.19],
];
const CROSS: readonly Point[] = [
  [0.2, 0.3],
  [0.4, 0.5],
  [0.2, 0.7],
  [0.3, 0.8],
  [0.5, 0.6],
  [0.7, 0.8],
  [0.8, 0.7],
  [0.6, 0.5],
  [0.8, 0.3],
  [0.7, 0.2],
  [0.5, 0.4],
  [0.3, 0.2],
];

/** Ballot boxes in the size of a face that has none. */
export interface Ballots {
  /** Outlines of the face and of the boxes. */
  readonly outlines: Outlines;
  /** Glyphs of a text with a box for each ballot character that the face has no glyph for. */
  readonly fill: (text: string, glyphs: readonly RawGlyph[]) => readonly RawGlyph[];
  /** Advance of a box, font units; undefined for a glyph of the face. */
  readonly advanceOf: (glyph: number) => number | undefined;
}

/** The boxes for a face, by its outlines. */
export function createBallots(outlines: Outlines): Ballots {
  const unit = capHeightOf(outlines);
  const side = SIDE * unit;
  const [left, bottom] = [SPACE * unit, -DROP * unit];
  const scaled = ([x, y]: Point): Point => [Math.round(left + x * side), Math.round(bottom + y * side)];
  const square = (inset: number): readonly Point[] =>
    (
      [
        [inset, inset],
        [inset, 1 - inset],
        [1 - inset, 1 - inset],
        [1 - inset, inset],
      ] as const
    ).map(scaled);
  const frame = [square(0), square((RULE * unit) / side).toReversed()];
  const marks = [[], [TICK.map(scaled)], [CROSS.map(scaled)]];
  const records = marks.map((mark) => simpleRecord([...frame, ...mark]));
  const metrics = {
    advance: Math.round(side + 2 * SPACE * unit),
    leftSideBearing: Math.round(left),
  };
  const advanceOf = (glyph: number): number | undefined => (glyph >= FIRST ? metrics.advance : undefined);
  return {
    outlines: {
      tables: outlines.tables,
      record: (glyph) => records[glyph - FIRST] ?? outlines.record(glyph),
      metrics: (glyph) => (glyph >= FIRST ? metrics : outlines.metrics(glyph)),
    },
    fill: (text, glyphs) => (BALLOT.test(text) ? filled(text, glyphs, metrics.advance) : glyphs),
    advanceOf,
  };
}

function filled(text: string, glyphs: readonly RawGlyph[], advance: number): readonly RawGlyph[] {
  let moved = 0;
  return glyphs.map((raw) => {
    const ballot = BALLOTS.indexOf(text[raw.cluster] as (typeof BALLOTS)[number]);
    const x = raw.x + moved;
    if (raw.glyph !== 0 || ballot < 0) return { ...raw, x };
    moved += advance - raw.advance;
    return { ...raw, glyph: FIRST + ballot, x, advance };
  });
}

/** Height of a capital letter, font units (OpenType: OS/2, sCapHeight, from version 2). */
function capHeightOf({ tables }: Outlines): number {
  const os2 = tables.get('OS/2');
  const capHeight = os2 && os2.byteLength >= 90 && os2.getUint16(0) >= 2 ? os2.getInt16(88) : 0;
  return capHeight > 0 ? capHeight : DEFAULT_CAP_HEIGHT * (tables.get('head')?.getUint16(18) ?? 1000);
}
