import { endsWithin, trimmedEnd, type EndRank, type LineEnd, type Segment } from './segment.js';

/**
 * What a line's end costs beside its slack. A line's slack costs its square, in hundredths, which evens the lines out,
 * and `LOOSE_COST` for each whole, which fills them: 10 % of the line left empty is 1 + 32, 30 % is 9 + 96. So a line
 * ends inside a long compound where about a third of it would stay empty otherwise, inside an address where half would,
 * and inside a syllable only where nothing else can be done. A hyphen at a line's end is expensive for another reason: PDFium takes it for one that the line break
 * inserted.
 */
const END_COST: Readonly<Record<EndRank, number>> = {
  space: 0,
  word: 0,
  content: 20,
  prefix: 118,
  weak: 150,
  token: 150,
  split: 300,
  cut: 400,
};
const LOOSE_COST = 320;
/** A line less than half full is worse than a weak end. */
const HALF_EMPTY_COST = 150;
/** A last line shorter than this share of the width looks lost. */
const SHORT_LAST_LINE = 0.15;
const SHORT_LAST_LINE_COST = 60;
/** A line ends after a word that leans on the next only where its last better end leaves this share of it empty. */
const PREFIX_FROM_SLACK = 1 / 3;
const NEEDLESS_PREFIX_COST = 240;
/** A line that does not fit: only where not even one cluster does. */
const OVERFULL_COST = 1e6;
/** Rounding of summed advances, pt. */
const TOLERANCE = 1e-6;

/** Widths of the lines of a paragraph, pt. */
export interface LineWidths {
  readonly first: number;
  readonly rest: number;
}

/** What is known of each position of a segment at which a line may begin or end. */
interface Places {
  /** The pen where a line begins, pt. */
  readonly starts: Float64Array;
  /** The pen after the ink of a line that ends, pt. */
  readonly inkEnds: Float64Array;
  /** Cost of the cheapest lines up to here. */
  readonly least: Float64Array;
  /** Where the last of them begins. */
  readonly previous: Int32Array;
}

const createPlaces = (size: number): Places => ({
  starts: new Float64Array(size),
  inkEnds: new Float64Array(size),
  least: new Float64Array(size),
  previous: new Int32Array(size),
});

/** Arrays that are reused from segment to segment: new ones for each would burden the garbage collector. */
const KEPT_SIZE = 1_024;
let kept: Places | undefined;

/** Arrays for `count` positions, with arbitrary content. */
const placesOf = (count: number): Places =>
  count > KEPT_SIZE ? createPlaces(count) : (kept ??= createPlaces(KEPT_SIZE));

/**
 * Chooses the line ends of a segment so that the sum of the costs of its lines is least (Knuth and Plass, "Breaking
 * paragraphs into lines", 1981, for ragged-right text whose spaces do not stretch). Gives the end of each line; the last
 * is that of the segment. Time grows with glyphs times opportunities a line.
 */
export function breakLines(segment: Segment, widths: LineWidths): readonly LineEnd[] {
  const { glyphs, pen } = segment;
  const ends = endsWithin(segment, Math.min(widths.first, widths.rest));
  const count = ends.length + 2;
  /** Place 0 is the start, place i the i-th end, the last place the segment's end. */
  const { starts, inkEnds, least, previous } = placesOf(count);
  for (let place = 0; place < count; place++) {
    const glyph = place === 0 ? 0 : (ends[place - 1]?.glyph ?? glyphs.length);
    starts[place] = pen[glyph] ?? 0;
    inkEnds[place] = pen[trimmedEnd(segment, 0, glyph)] ?? 0;
  }
  const widest = Math.max(widths.first, widths.rest) + TOLERANCE;
  least[0] = 0;
  /** The last place where a line ends well. */
  let good = 0;
  for (let place = 1; place < count; place++) {
    const end = ends[place - 1];
    const ending = end ? END_COST[end.rank] : 0;
    const inkEnd = inkEnds[place]!;
    const earlier = end?.rank === 'prefix' ? good : 0;
    let cheapest = Infinity;
    let before = 0;
    for (let from = place - 1; from >= 0; from--) {
      const width = from === 0 ? widths.first : widths.rest;
      const used = inkEnd - starts[from]!;
      const slack = width - used;
      if (slack < -TOLERANCE && from < place - 1) {
        if (used > widest) break;
        continue;
      }
      const share = slack / width;
      // Written out: a call for every pair of places would box each of its results.
      const cost =
        least[from]! +
        (share < 0
          ? OVERFULL_COST * (1 - share)
          : end
            ? 100 * share * share + LOOSE_COST * share + ending + (share > 0.5 ? HALF_EMPTY_COST : 0)
            : share > 1 - SHORT_LAST_LINE
              ? SHORT_LAST_LINE_COST
              : 0) +
        (earlier > from && width - (inkEnds[earlier]! - starts[from]!) < PREFIX_FROM_SLACK * width
          ? NEEDLESS_PREFIX_COST
          : 0);
      if (cost < cheapest) {
        cheapest = cost;
        before = from;
      }
    }
    least[place] = cheapest;
    previous[place] = before;
    if (ending < END_COST.prefix) good = place;
  }
  const chosen: LineEnd[] = [];
  for (let place = count - 1; place > 0; place = previous[place] ?? 0) {
    chosen.push(ends[place - 1] ?? { glyph: glyphs.length, rank: 'space' });
  }
  return chosen.reverse();
}
