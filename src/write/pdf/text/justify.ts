import { isSpace, type Segment } from './segment.js';

/** A space grows by at most this, em; the letters share the rest. */
const SPACE_LIMIT = 0.3;
/** Between clusters at most this, em: a wider gap looks like a space. */
const CLUSTER_LIMIT = 0.08;

/** Slack that follows each glyph of a line, pt. */
export type Slack = Float64Array;

/**
 * Distributes a line's slack: first to its spaces, up to a limit, then evenly between grapheme clusters, never between a
 * base and its marks. Slack that a line of few clusters cannot take remains at its end.
 */
export function justify(segment: Segment, from: number, to: number, slack: number, size: number): Slack {
  const { glyphs, textStart } = segment;
  const shares = new Float64Array(to - from);
  const start = Math.max(from, textStart);
  const spaces: number[] = [];
  const gaps: number[] = [];
  for (let i = start; i + 1 < to; i++) {
    if (isSpace(glyphs[i])) spaces.push(i - from);
    if (glyphs[i + 1]?.startsGrapheme) gaps.push(i - from);
  }
  const perSpace = spaces.length > 0 ? Math.min(slack / spaces.length, SPACE_LIMIT * size) : 0;
  for (const i of spaces) shares[i] = perSpace;
  const left = slack - perSpace * spaces.length;
  const perGap = gaps.length > 0 ? Math.min(left / gaps.length, CLUSTER_LIMIT * size) : 0;
  for (const i of gaps) shares[i] = (shares[i] ?? 0) + perGap;
  return shares;
}
