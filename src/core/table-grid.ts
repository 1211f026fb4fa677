/** How many columns and rows a cell covers; absent: one. */
export interface Spanning {
  readonly columnSpan?: number | undefined;
  readonly rowSpan?: number | undefined;
}

/** A row of a table whose cells have found their columns. */
export interface PlacedRow {
  /** The first column of each cell, counted from 0. */
  readonly columns: readonly number[];
  /** Columns that the row covers, by its own cells and by those that reach down from rows above. */
  readonly covered: number;
  /** Its cells that lie over one that reaches down from a row above, by their place in the row. */
  readonly overlapping: readonly number[];
}

/** Gives each cell the first column that no cell of its row or of a row above covers (HTML, 4.9.12.1). */
export function placeCells(rows: readonly (readonly Spanning[])[]): readonly PlacedRow[] {
  /** For each column, the first row that is free again. */
  const freeFrom: number[] = [];
  return rows.map((cells, row) => {
    const isCovered = (column: number): boolean => (freeFrom[column] ?? 0) > row;
    const overlapping: number[] = [];
    let next = 0;
    const columns = cells.map(({ columnSpan = 1, rowSpan = 1 }, index) => {
      while (isCovered(next)) next += 1;
      const first = next;
      next += columnSpan;
      for (let column = first; column < next; column += 1) {
        if (isCovered(column) && overlapping.at(-1) !== index) overlapping.push(index);
        freeFrom[column] = Math.max(freeFrom[column] ?? 0, row + rowSpan);
      }
      return first;
    });
    const covered = freeFrom.filter((_, column) => isCovered(column)).length;
    return { columns, covered, overlapping };
  });
}
