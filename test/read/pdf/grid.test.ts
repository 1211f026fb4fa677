import { describe, expect, it } from '@jest/globals';
import { findGrids } from '../../../src/read/pdf/grid.js';

const rule = (at: number, from: number, to: number): { at: number; from: number; to: number } => ({
  at,
  from,
  to,
});

describe('the rules of a page', () => {
  it('are two tables where one in a cell touches the edges of the cell', () => {
    const grids = findGrids(
      [
        rule(0, 0, 300),
        rule(20, 0, 300),
        rule(200, 0, 300),
        rule(60, 105, 300),
        rule(80, 105, 300),
        rule(100, 105, 300),
      ],
      [rule(0, 0, 200), rule(100, 0, 200), rule(300, 0, 200), rule(105, 60, 100), rule(200, 60, 100)],
    );
    expect(grids.map(({ xs }) => xs)).toEqual([
      [0, 100, 300],
      [105, 200, 300],
    ]);
    expect(grids[1]!.cells).toHaveLength(4);
  });

  it('are one table where a cell is merged over rows', () => {
    const grids = findGrids(
      [rule(0, 0, 300), rule(20, 0, 300), rule(60, 100, 300), rule(100, 0, 300)],
      [rule(0, 0, 100), rule(100, 0, 100), rule(300, 0, 100)],
    );
    expect(grids).toHaveLength(1);
    expect(grids[0]!.cells.map(({ rowSpan }) => rowSpan)).toEqual([1, 1, 2, 1, 1]);
  });
});
