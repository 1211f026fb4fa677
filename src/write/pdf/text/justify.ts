import { isSpace, type Segment } from './segment.js';

/** A space grows as much as this many gaps between letters. */
const SPACE_WEIGHT = 8;
/** A space grows by at most this, em. */
const SPACE_LIMIT = 0.3;
/** A space is at most this wide, pt, where the line has other places for its slack. */
const WIDEST_SPACE = 10;
/** Between clusters at most this, em: a wider gap looks like a space. */
const CLUSTER_LIMIT = 0.08;

/** Slack that follows each glyph of a line, pt. */
export type Slack = Float64Array;

/**
 * Distributes a line's slack evenly over its grapheme clusters and, with more weight, its spaces, up to a limit for each;
 * never between a base and its marks. Slack that a line of few clusters cannot take remains at its end.
 */
export function justify(segment: Segment, from: number, to: number, slack: number, size: number): Slack {
  const { glyphs, textStart } = segment;
  const shares = new Float64Array(to - from);
  const spaces: number[] = [];
  const gaps: number[] = [];
  for (let i = Math.max(from, textStart); i + 1 < to; i++) {
    if (isSpace(glyphs[i])) spaces.push(i - from);
    else if (glyphs[i + 1]?.startsGrapheme && !isSpace(glyphs[i + 1])) gaps.push(i - from);
  }
  const space = ((glyphs[from + (spaces[0] ?? 0)]?.advance ?? 0) * size) / 1000;
  const mostOfSpace = Math.min(SPACE_LIMIT * size, Math.max(0, WIDEST_SPACE - space));
  const even = slack / Math.max(1, SPACE_WEIGHT * spaces.length + gaps.length);
  const shareOf = (places: readonly number[], left: number, most: number): number =>
    places.length > 0 ? Math.min(left / places.length, most) : 0;
  const first = Math.min(SPACE_WEIGHT * even, mostOfSpace);
  const perGap = shareOf(gaps, slack - first * spaces.length, CLUSTER_LIMIT * size);
  // Letters that have reached their limit leave the rest to the spaces.
  const perSpace = shareOf(spaces, slack - perGap * gaps.length, mostOfSpace);
  for (const i of spaces) shares[i] = perSpace;
  for (const i of gaps) shares[i] = perGap;
  return shares;
}
