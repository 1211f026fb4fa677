import type { Content, PdfCell, PdfRow, PdfTable } from './content.js';

/** Cells at the top of a page with those that they go on with. */
type SplitCells = ReadonlyMap<PdfCell, PdfCell>;

/**
 * The cells of the first row on a page that no rule separates from those at the end of the page before. None in a table
 * that has no rule at its top: it has none between pages either. `isUnderHead`: the header row is printed again above.
 */
export function splitCells({ rows, isClosed }: PdfTable, first: PdfRow, isUnderHead: boolean): SplitCells {
  const found = new Map<PdfCell, PdfCell>();
  if (!isClosed) return found;
  for (const cell of first.cells) {
    const upper = rows
      .findLast(({ cells }) => cells.some(({ column }) => column === cell.column))
      ?.cells.find(({ column }) => column === cell.column);
    if (upper?.isOpenBottom && (cell.isOpenTop || isUnderHead)) found.set(cell, upper);
  }
  return found;
}

/**
 * Rows with the first one of the next page and the rest of that: where all its cells are split it is the last row, else
 * those that are split reach down into it.
 */
export function joinSplit(
  rows: readonly PdfRow[],
  first: PdfRow,
  rest: readonly PdfRow[],
  split: SplitCells,
  joinContent: (before: Content[], content: readonly Content[]) => void,
): readonly PdfRow[] {
  const isWhole = split.size === first.cells.length;
  const lower = new Map([...split].map(([cell, upper]) => [upper, cell]));
  const join = (upper: PdfCell): PdfCell => {
    const cell = lower.get(upper);
    if (!cell) return upper;
    const content = [...upper.content];
    joinContent(content, cell.content);
    const rowSpan = upper.rowSpan + cell.rowSpan - (isWhole ? 1 : 0);
    return { ...upper, rowSpan, isOpenBottom: cell.isOpenBottom, content };
  };
  const others = first.cells.filter((cell) => !split.has(cell));
  return [
    ...rows.map(({ cells }) => ({ cells: cells.map(join) })),
    ...(isWhole ? [] : [{ cells: others }]),
    ...rest,
  ];
}
