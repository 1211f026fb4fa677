interface Row<Cell> {
  readonly cells: readonly Cell[];
}

/** Rows without those that cells of rows above cover wholly; the cells reach as much less far. */
export function withoutCoveredRows<Cell extends { readonly rowSpan: number }, Some extends Row<Cell>>(
  rows: readonly Some[],
): readonly Some[] {
  const isCovered = ({ cells }: Some): boolean => cells.length === 0;
  if (!rows.some(isCovered)) return rows;
  return rows.flatMap((row, index): readonly Some[] =>
    isCovered(row)
      ? []
      : [
          {
            ...row,
            cells: row.cells.map((cell) => {
              const gone = rows.slice(index + 1, index + cell.rowSpan).filter(isCovered).length;
              return gone > 0 ? { ...cell, rowSpan: cell.rowSpan - gone } : cell;
            }),
          },
        ],
  );
}
