import type { Shaper, ShapedGlyph } from '../pdf/font/index.js';
import type { FontProblemDetail } from '../../core/index.js';
import type { FontFile } from '../../fonts/index.js';
import { doCross, inkReader, type Ink, type PlacedInk } from './ink.js';
import { PLAIN_CLUSTERS, TELLING_CLUSTERS } from './sample.js';

/** How far the middle of a mark may be outside its base's advance, em. */
const LEEWAY = 0.12;

/** Problems of a font's marks: marks with an advance, marks that are not over or under their base, marks that touch it or each other. */
export function probeMarks(font: FontFile, shaper: Shaper): readonly FontProblemDetail[] {
  const ink = inkReader(font);
  const glyphs = (text: string): readonly ShapedGlyph[] => shaper.shape(text).glyphs;
  const placed = (text: string): readonly PlacedInk[][] => place(glyphs(text), ink, shaper.unitsPerEm);

  const takeRoom = PLAIN_CLUSTERS.filter((text) =>
    glyphs(text)
      .slice(1)
      .some(({ advance }) => advance !== 0),
  );
  const offBase = PLAIN_CLUSTERS.filter((text) => {
    const [, ...marks] = placed(text);
    const width = font.unitsPerEm * (shaper.width(text) / 1000);
    return marks.flat().some((mark) => !isOver(mark, width, LEEWAY * font.unitsPerEm));
  });
  const touching = TELLING_CLUSTERS.filter((text) => {
    const all = placed(text).flat();
    return all.some((one, i) => all.slice(0, i).some((other) => doCross(one, other)));
  });
  const found: readonly FontProblemDetail[] = [
    { code: 'marks-take-room', clusters: takeRoom },
    { code: 'marks-off-base', clusters: offBase },
    { code: 'marks-touch', clusters: touching },
  ];
  return found.filter((detail) => 'clusters' in detail && detail.clusters.length > 0);
}

/** The inked outlines of each glyph at their positions; font units. */
function place(
  glyphs: readonly ShapedGlyph[],
  ink: (glyph: number) => Ink,
  unitsPerEm: number,
): readonly PlacedInk[][] {
  let pen = 0;
  return glyphs.map(({ drawing, advance }) => {
    const from = pen;
    pen += (advance * unitsPerEm) / 1000;
    return drawing.parts
      .map(({ glyph, x, y }) => ({ ink: ink(glyph), x: from + x, y }))
      .filter((part) => part.ink.segments.length > 0);
  });
}

/** The middle of a mark is between 0 and `width`, with a tolerance of `leeway`. */
function isOver({ ink, x }: PlacedInk, width: number, leeway: number): boolean {
  const middle = x + (ink.xMin + ink.xMax) / 2;
  return middle >= -leeway && middle <= width + leeway;
}
