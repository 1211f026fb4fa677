import { readLevelName, columnRole } from '../content/index.js';
import { isTable, type Content, type PdfCell, type PdfRow, type PdfTable } from './content.js';
import { lineText } from './lines.js';

/** Points that the columns of two tables may be apart. */
const SAME_COLUMN = 4;

/** The content of pages one after the other; tables and rows that a page end has split are joined. */
export function joinPages(pages: readonly (readonly Content[])[]): readonly Content[] {
  const joined: Content[] = [];
  for (const content of pages) joinContent(joined, content);
  return joined;
}

/** Appends the content of the next page to `before`. */
function joinContent(before: Content[], content: readonly Content[]): void {
  const [first, ...rest] = content;
  const last = before.at(-1);
  if (!first) return;
  if (last && isTable(last) && isTable(first) && isContinued(last, first)) {
    before[before.length - 1] = joinTables(last, first);
    before.push(...rest);
  } else if (isTable(first)) before.push(...content);
  else before.push({ ...first, startsPage: true }, ...rest);
}

const isContinued = (table: PdfTable, next: PdfTable): boolean =>
  table.xs.length === next.xs.length &&
  table.xs.every((x, index) => Math.abs(x - table.left - (next.xs[index]! - next.left)) <= SAME_COLUMN);

/** The rows of a table that continues on the next page, without the header row printed again; a split row is one. */
function joinTables(table: PdfTable, next: PdfTable): PdfTable {
  const repeated = repeatedRows(table, next);
  const [first, ...rest] = next.rows.slice(repeated);
  const last = table.rows.at(-1);
  if (!first) return table;
  if (!last || !continuesRow(table, last, first)) return { ...table, rows: [...table.rows, first, ...rest] };
  return { ...table, rows: [...table.rows.slice(0, -1), joinRows(last, first), ...rest] };
}

/** How many rows at the top of a page are those at the top of the table. */
function repeatedRows(table: PdfTable, next: PdfTable): number {
  let same = 0;
  while (
    same < Math.min(table.rows.length, next.rows.length) &&
    rowText(next.rows[same]!).replaceAll('|', '') !== '' &&
    rowText(next.rows[same]!) === rowText(table.rows[same]!)
  )
    same += 1;
  return same;
}

/**
 * Whether a row at the top of a page continues the last one. In a table of levels a row that names no level does; in
 * others one whose first cell is empty, or that has as few lines as what a page would have left over.
 */
function continuesRow(table: PdfTable, last: PdfRow, first: PdfRow): boolean {
  if (last.cells.length !== first.cells.length) return false;
  if (last.cells.some(({ rowSpan }) => rowSpan > 1)) return false;
  const text = cellText(first.cells[0]);
  const isLevels =
    table.rows.some(({ cells }) => readLevelName(cellText(cells[0])) !== undefined) ||
    table.rows[0]?.cells.some((cell) => columnRole(cellText(cell)) === 'result');
  if (isLevels) return readLevelName(text) === undefined && first.cells.length > 1;
  return text === '' && rowText(first).replaceAll('|', '') !== '';
}

function joinRows(row: PdfRow, next: PdfRow): PdfRow {
  return {
    cells: row.cells.map((cell, index) => {
      const content = [...cell.content];
      joinContent(content, next.cells[index]?.content ?? []);
      return { ...cell, content };
    }),
  };
}

const cellText = (cell: PdfCell | undefined): string =>
  (cell?.content ?? []).map(contentText).join(' ').trim();

const contentText = (content: Content): string =>
  isTable(content) ? content.rows.map(rowText).join(' ') : lineText(content);

const rowText = ({ cells }: PdfRow): string => cells.map(cellText).join('|');
