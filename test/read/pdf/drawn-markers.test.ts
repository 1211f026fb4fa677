import { describe, expect, it } from '@jest/globals';
import { toDot, type Dot } from '../../../src/read/pdf/dot.js';
import { withDrawnMarkers } from '../../../src/read/pdf/drawn-markers.js';
import type { Run } from '../../../src/read/pdf/page.js';

const box = (
  left: number,
  top: number,
  size: number,
): { left: number; right: number; top: number; bottom: number } => ({
  left,
  right: left + size,
  top,
  bottom: top + size,
});

const square = [
  [0, 0],
  [5, 0],
  [5, 5],
  [0, 5],
] as const;
/** The ends of the curves of a circle. */
const circle = [
  [2.5, 0],
  [5, 2.5],
  [2.5, 5],
  [0, 2.5],
] as const;

describe('a small shape', () => {
  it('is a bullet where it is round or square', () => {
    expect(toDot(circle, box(0, 0, 5), { isFilled: true, isCurved: true })?.sign).toBe('•');
    expect(toDot(circle, box(0, 0, 5), { isFilled: false, isCurved: true })?.sign).toBe('○');
    expect(toDot(square, box(0, 0, 5), { isFilled: true, isCurved: false })?.sign).toBe('▪');
  });

  it('is none where it is a rule, a dot of one, an empty square or a letter', () => {
    const filled = { isFilled: true, isCurved: false };
    expect(toDot(square, { ...box(0, 0, 5), right: 8 }, filled)).toBeUndefined();
    expect(toDot(square, box(0, 0, 1), filled)).toBeUndefined();
    expect(toDot(square, box(0, 0, 5), { isFilled: false, isCurved: false })).toBeUndefined();
    const letter = [0, 1, 2, 3, 4, 5]
      .flatMap((n) => square.map(([x, y]) => [x + n, y] as const))
      .concat(square);
    expect(toDot(letter, box(0, 0, 10), { isFilled: true, isCurved: true })).toBeUndefined();
  });
});

const run = (text: string, left: number, baseline = 100): Run => ({
  text,
  left,
  right: left + 60,
  baseline,
  size: 16,
  bold: false,
  italic: false,
});

const dot = (left: number, top: number): Dot => ({ ...box(left, top, 4), sign: '•' });

const added = (runs: readonly Run[], ...dots: readonly Dot[]): readonly Run[] =>
  withDrawnMarkers(runs, dots).slice(runs.length);

describe('a bullet that is drawn', () => {
  it('is the marker of the line to its right', () => {
    expect(added([run('ประชุม', 30), run('ทุกเดือน', 30, 120)], dot(15, 92))).toEqual([
      { text: '•', left: 15, right: 19, baseline: 100, size: 16, bold: false, italic: false },
    ]);
  });

  it('is none right after text, far from text, or above it', () => {
    expect(added([run('ก', -46), run('ข', 30)], dot(15, 92))).toEqual([]);
    expect(added([run('ก', 80)], dot(15, 92))).toEqual([]);
    expect(added([run('ก', 30)], dot(15, 70))).toEqual([]);
  });
});
