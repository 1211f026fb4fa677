import { describe, expect, it } from '@jest/globals';
import { linePieces, toLines } from '../../../src/read/pdf/lines.js';
import type { Run } from '../../../src/read/pdf/page.js';

const BASELINE = 100;

const run = (text: string, left: number, size = 14, raised = 0): Run => ({
  text,
  left,
  right: left + 6 * text.length,
  baseline: BASELINE - raised,
  size,
  bold: false,
  italic: false,
});

const pieces = (...runs: readonly Run[]): unknown => toLines(runs, 1).map((line) => linePieces(line));

describe('the pieces of a line', () => {
  it('are above or below it where they are small: the mark of a footnote is no digit of a number', () => {
    expect(pieces(run('320', 0), run('1', 18, 8, 5), run(' คน', 24))).toEqual([
      [
        { type: 'text', text: '320', style: {} },
        { type: 'text', text: '1', style: { superscript: true } },
        { type: 'text', text: ' คน', style: {} },
      ],
    ]);
    expect(pieces(run('CO', 0), run('2', 12, 8, -2))).toEqual([
      [
        { type: 'text', text: 'CO', style: {} },
        { type: 'text', text: '2', style: { subscript: true } },
      ],
    ]);
  });

  it('are on it where they are small or high alone', () => {
    expect(pieces(run('กก', 0), run('ข', 12, 14, 4))).toEqual([
      [
        { type: 'text', text: 'กก', style: {} },
        { type: 'text', text: 'ข', style: {} },
      ],
    ]);
    expect(pieces(run('กก', 0), run('ข', 12, 8))).toEqual([
      [
        { type: 'text', text: 'กก', style: {} },
        { type: 'text', text: 'ข', style: {} },
      ],
    ]);
  });
});
