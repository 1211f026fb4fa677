import { placeCells } from '../../core/index.js';
import { plainText, type ColumnAlign } from '../../markdown/index.js';
import type { TableBlock } from '../../report/index.js';

/** A cell of a report's table. */
export type Cell = TableBlock['rows'][number][number];

const STYLES: Readonly<Record<Exclude<ColumnAlign, 'auto'>, string>> = {
  left: 'cell',
  center: 'cell-centered',
  right: 'cell-right',
};

const cache = new WeakMap<TableBlock, ReadonlyMap<Cell, string>>();

/** The paragraph style of a cell in a table's body, by the alignment of its column; one over several columns has the first's. */
export function cellStyle(table: TableBlock, cell: Cell): string {
  const known = cache.get(table) ?? cellStyles(table);
  cache.set(table, known);
  return known.get(cell) ?? STYLES.left;
}

function cellStyles({ rows, headerRows, align }: TableBlock): ReadonlyMap<Cell, string> {
  const placed = placeCells(rows);
  const columns: Cell[][] = [];
  rows.forEach((cells, row) => {
    if (row < headerRows) return;
    cells.forEach((cell, index) => (columns[placed[row]!.columns[index]!] ??= []).push(cell));
  });
  return new Map(
    columns.flatMap((cells, column) => {
      const given = align?.[column] ?? 'auto';
      const style = given !== 'auto' ? STYLES[given] : holdsFigures(cells) ? STYLES.right : STYLES.left;
      return cells.map((cell) => [cell, style] as const);
    }),
  );
}

/** 1,234.50, -5, (12), ร้อยละ is in the head: 85%. */
const FIGURE = /^[(+\-–−]?\s*[\d๐-๙]{1,3}(?:,?[\d๐-๙]{3})*(?:\.[\d๐-๙]+)?\s*[%)]?$/u;
const NONE = /^(?:[-–—]|n\/?a|)$/iu;

/** Whether a column holds figures alone: quantities, not the numbers of the rows or years. */
function holdsFigures(cells: readonly Cell[]): boolean {
  const texts = cells.map(({ text }) => plainText(text).trim());
  const figures = texts.filter((text) => !NONE.test(text));
  if (figures.length < 2 || !figures.every((text) => FIGURE.test(text))) return false;
  const counts = figures.every((text, index) => index === 0 || next(figures[index - 1]!) === text);
  return !counts && !figures.every((text) => /^2[45]\d\d$/u.test(text));
}

const next = (text: string): string => String(Number(text) + 1);
