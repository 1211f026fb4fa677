import type { Dot } from './dot.js';
import type { Run } from './page.js';

/** The width of a bullet and its distance from the text after it, of the font size. */
const MAX_SHARE = 0.7;
const MAX_GAP = 2;
/** What is nearer after a text belongs to that, of the font size. */
const MIN_GAP = 0.3;

/** Runs with the bullets that are drawn before them. */
export function withDrawnMarkers(runs: readonly Run[], dots: readonly Dot[]): readonly Run[] {
  if (dots.length === 0) return runs;
  const markers = dots.flatMap((dot): readonly Run[] => {
    const middle = (dot.top + dot.bottom) / 2;
    const beside = runs.filter(({ baseline, size }) => middle < baseline && middle > baseline - size * 0.75);
    const after = beside
      .filter(({ left, size }) => left >= dot.right - 0.5 && left - dot.right <= MAX_GAP * size)
      .reduce<Run | undefined>((first, run) => (first && first.left <= run.left ? first : run), undefined);
    if (!after || dot.right - dot.left > MAX_SHARE * after.size) return [];
    const isAfterText = beside.some(
      ({ left, right, size }) => left < dot.right && right > dot.left - MIN_GAP * size,
    );
    const { baseline, size, bold, italic } = after;
    return isAfterText
      ? []
      : [{ text: dot.sign, left: dot.left, right: dot.right, baseline, size, bold, italic }];
  });
  return [...runs, ...markers];
}
