import { describe, expect, it } from '@jest/globals';
import { findGrids, openGrids } from '../../../src/read/pdf/grid.js';

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

const columns = (...xs: readonly number[]): ReturnType<typeof rule>[] => xs.map((x) => rule(x, 50, 700));

describe('the rules of a page that holds the middle of a row', () => {
  it('are a table of one row that is open at both ends, though none crosses them', () => {
    const [grid, ...others] = findGrids([], columns(0, 100, 300));
    expect(others).toEqual([]);
    expect(grid).toMatchObject({ xs: [0, 100, 300], ys: [50, 700] });
    expect(grid!.cells.map(({ isOpenTop, isOpenBottom }) => [isOpenTop, isOpenBottom])).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it('are no table where two alone, as of a frame, or rules of other heights are beside each other', () => {
    expect(findGrids([], columns(0, 300))).toEqual([]);
    expect(findGrids([], [rule(0, 50, 700), rule(100, 50, 400), rule(300, 90, 700)])).toEqual([]);
  });

  it('have a column that is merged over rows, where rules cross the others alone', () => {
    const [grid] = findGrids([rule(200, 100, 400)], columns(0, 100, 250, 400));
    expect(grid!.xs).toEqual([0, 100, 250, 400]);
    expect(grid!.cells.map(({ column, rowSpan }) => [column, rowSpan])).toEqual([
      [0, 2],
      [1, 1],
      [2, 1],
      [1, 1],
      [2, 1],
    ]);
  });

  it('are those of a table and of one in its cell, by the columns of the page before', () => {
    const before = findGrids(
      [rule(50, 0, 400), ...[300, 330].map((y) => rule(y, 206, 394))],
      [...columns(0, 200, 400), ...[206, 320, 394].map((x) => rule(x, 300, 700))],
    );
    expect(before.map(({ xs }) => xs)).toEqual([
      [0, 200, 400],
      [206, 320, 394],
    ]);
    for (const across of [[], [rule(400, 206, 394)]]) {
      const grids = findGrids(across, columns(0, 200, 206, 320, 394, 400), openGrids(before));
      expect(grids.map(({ xs }) => xs)).toEqual([
        [0, 200, 400],
        [206, 320, 394],
      ]);
    }
  });
});
