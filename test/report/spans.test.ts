import { describe, expect, it } from '@jest/globals';
import { placeCells } from '../../src/core/table-grid.js';

const [cell, wide, tall] = [{}, { columnSpan: 2 }, { rowSpan: 2 }];

describe('placeCells', () => {
  it('sets cells side by side', () => {
    expect(placeCells([[cell, wide, cell]])).toEqual([{ columns: [0, 1, 3], covered: 4, overlapping: [] }]);
  });

  it('sets cells beside those that reach down from a row above', () => {
    expect(
      placeCells([
        [cell, tall, cell],
        [cell, cell],
        [cell, cell, cell],
      ]),
    ).toEqual([
      { columns: [0, 1, 2], covered: 3, overlapping: [] },
      { columns: [0, 2], covered: 3, overlapping: [] },
      { columns: [0, 1, 2], covered: 3, overlapping: [] },
    ]);
  });

  it('finds a cell that lies over one that reaches down from a row above', () => {
    expect(placeCells([[cell, tall, cell], [wide]])[1]).toMatchObject({ columns: [0], overlapping: [0] });
  });

  it('counts the columns of a row that has too few cells', () => {
    expect(placeCells([[cell, cell, tall], [cell]])[1]).toMatchObject({ covered: 2, overlapping: [] });
  });
});
