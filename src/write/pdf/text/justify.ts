import { isSpace, type Stretch } from './segment.js';

/** A space grows by at most this, em; then the letters share what is left. */
const SPACE_LIMIT = 0.3;
/** Between clusters at most this, em: readers take a wider gap for a space. */
const CLUSTER_LIMIT = 0.08;

/** Slack that follows each glyph of a line, pt. */
export type Slack = Float64Array;

/**
 * Shares a line's slack: to its spaces first, up to a limit, then evenly between grapheme clusters, never between a
 * base and its marks. What a line of few clusters cannot take stays at its end.
 */
export function justify(stretch: Stretch, from: number, to: number, slack: number, size: number): Slack {
  const { glyphs, textStart } = stretch;
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
