import { endsWithin, trimmedEnd, type EndRank, type Stretch } from './stretch.js';

/**
 * What a line's end costs beside its slack. A line's slack costs its square, in hundredths, which evens the lines out,
 * and `LOOSE_COST` for each whole, which fills them: 10 % of the line left empty is 1 + 32, 30 % is 9 + 96. So a weak
 * place is parted where about a third of a line would stay empty, a token where half would, and a cluster only where
 * nothing else can be done. A hyphen at a line's end is dear for another reason: PDFium takes it for one that the line
 * break put there.
 */
const END_COST: Readonly<Record<EndRank, number>> = {
  space: 0,
  word: 0,
  prefix: 6,
  weak: 80,
  token: 150,
  cut: 400,
};
const LOOSE_COST = 320;
/** A line less than half full is worse than a weak end. */
const HALF_EMPTY_COST = 25;
/** A last line shorter than this share of the width looks lost. */
const SHORT_LAST_LINE = 0.15;
const SHORT_LAST_LINE_COST = 60;
/** A line that does not fit: only where not even one cluster does. */
const OVERFULL_COST = 1e6;
/** Rounding of summed advances, pt. */
const TOLERANCE = 1e-6;

/** Widths of the lines of a paragraph, pt. */
export interface LineWidths {
  readonly first: number;
  readonly rest: number;
}

/**
 * Chooses the line ends of a stretch so that the sum of the costs of its lines is least (Knuth and Plass, "Breaking
 * paragraphs into lines", 1981, for ragged-right text whose spaces do not stretch). Gives, for each line, the glyph
 * before which it ends; the last is the number of glyphs. Time grows with glyphs times opportunities a line.
 */
export function breakLines(stretch: Stretch, widths: LineWidths): readonly number[] {
  const { glyphs, pen } = stretch;
  const ends = endsWithin(stretch, Math.min(widths.first, widths.rest));
  const count = ends.length + 2;
  /** Place 0 is the start, place i the i-th end, the last place the stretch's end. */
  const starts = new Float64Array(count);
  const inkEnds = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    const glyph = place === 0 ? 0 : (ends[place - 1]?.glyph ?? glyphs.length);
    starts[place] = pen[glyph] ?? 0;
    inkEnds[place] = pen[trimmedEnd(stretch, 0, glyph)] ?? 0;
  }
  const widest = Math.max(widths.first, widths.rest) + TOLERANCE;
  const least = new Float64Array(count).fill(Infinity);
  const previous = new Int32Array(count);
  least[0] = 0;
  for (let place = 1; place < count; place++) {
    const end = ends[place - 1];
    const ending = end && END_COST[end.rank];
    const inkEnd = inkEnds[place] ?? 0;
    for (let from = place - 1; from >= 0; from--) {
      const width = from === 0 ? widths.first : widths.rest;
      const used = inkEnd - (starts[from] ?? 0);
      const slack = width - used;
      if (slack < -TOLERANCE && from < place - 1) {
        if (used > widest) break;
        continue;
      }
      const cost = (least[from] ?? 0) + lineCost(slack / width, ending);
      if (cost < (least[place] ?? 0)) {
        least[place] = cost;
        previous[place] = from;
      }
    }
  }
  const chosen: number[] = [];
  for (let place = count - 1; place > 0; place = previous[place] ?? 0) {
    chosen.push(ends[place - 1]?.glyph ?? glyphs.length);
  }
  return chosen.reverse();
}

/** Cost of a line by the share of it that is empty and the cost of its end, which is absent for the last line. */
function lineCost(slack: number, ending: number | undefined): number {
  if (slack < 0) return OVERFULL_COST * (1 - slack);
  if (ending === undefined) return slack > 1 - SHORT_LAST_LINE ? SHORT_LAST_LINE_COST : 0;
  return 100 * slack * slack + LOOSE_COST * slack + ending + (slack > 0.5 ? HALF_EMPTY_COST : 0);
}
