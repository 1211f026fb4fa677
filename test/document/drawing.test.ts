import { describe, expect, it } from '@jest/globals';
import { readPath } from '../../src/document/drawing.js';

describe('readPath', () => {
  it('reads moves, lines, curves and closings, however they are parted', () => {
    expect(readPath('M1,2L-3.5 4e1C1 2 3 4 5 6Q.5-.5 1 2 Z')).toEqual([
      { command: 'M', operands: [1, 2] },
      { command: 'L', operands: [-3.5, 40] },
      { command: 'C', operands: [1, 2, 3, 4, 5, 6] },
      { command: 'Q', operands: [0.5, -0.5, 1, 2] },
      { command: 'Z', operands: [] },
    ]);
  });

  it('takes points after the first of a move for lines', () => {
    expect(
      readPath('M0 0 1 1 2 2L3 3 4 4')
        ?.map(({ command }) => command)
        .join(''),
    ).toBe('MLLLL');
  });

  it.each(['', 'L1 2', 'M1', 'M1 2L3', 'm1 2', 'M1 2A1 1 0 0 0 1 1', 'M1 2Z3', 'M1 2C1 2 3 4'])(
    'refuses %j',
    (path) => {
      expect(readPath(path)).toBeUndefined();
    },
  );
});
