import { append } from '../../core/index.js';
import { readLevelName, columnRole } from '../content/index.js';
import { isLine, isTable, type Content, type PdfCell, type PdfRow, type PdfTable } from './content.js';
import { withoutContinued } from './continued.js';
import { isCutWord, lineText } from './lines.js';
import { joinSplit, splitCells } from './split-cells.js';

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
    append(before, rest);
  } else if (!isLine(first)) append(before, content);
  else before.push({ ...first, startsPage: true }, ...rest);
}

const isContinued = (table: PdfTable, next: PdfTable): boolean =>
  table.xs.length === next.xs.length &&
  table.xs.every((x, index) => Math.abs(x - table.left - (next.xs[index]! - next.left)) <= SAME_COLUMN);

/** The rows of a table that continues on the next page, without the header row printed again; a split row is one. */
function joinTables(table: PdfTable, next: PdfTable): PdfTable {
  const repeated = repeatedRows(table, next);
  const [top, ...rest] = next.rows.slice(repeated);
  const last = table.rows.at(-1);
  if (!top) return table;
  const first = withoutContinued(top);
  const split = splitCells(table, first, repeated > 0);
  const isNewLevel = isLevelTable(table) && readLevelName(cellText(first.cells[0])) !== undefined;
  if (split.size > 0 && !isNewLevel)
    return { ...table, rows: joinSplit(table.rows, first, rest, split, joinContent) };
  if (!last || !continuesRow(table, last, first)) return { ...table, rows: [...table.rows, top, ...rest] };
  return { ...table, rows: [...withReaching(table.rows, last, first), joinRows(last, first), ...rest] };
}

/** The rows above a split one; a cell that reaches down into it reaches as far on the next page as its empty rest there. */
function withReaching(rows: readonly PdfRow[], last: PdfRow, first: PdfRow): readonly PdfRow[] {
  const above = rows.slice(0, -1);
  const further = first.cells.filter(({ column, rowSpan }) => rowSpan > 1 && !cellAt(last, column));
  return further.reduce((before, { column, rowSpan }) => {
    const at = before.findLastIndex((row) => cellAt(row, column));
    return before.map((row, index) => ({
      cells: row.cells.map((cell) =>
        index === at && cell.column === column ? { ...cell, rowSpan: cell.rowSpan + rowSpan - 1 } : cell,
      ),
    }));
  }, above);
}

const cellAt = ({ cells }: PdfRow, column: number): PdfCell | undefined =>
  cells.find((cell) => cell.column === column);

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
  const isWithin = first.cells.every((cell) => cellAt(last, cell.column) ?? cellText(cell) === '');
  if (!isWithin || last.cells.some(({ column }) => !cellAt(first, column))) return false;
  const text = cellText(first.cells[0]);
  if (isLevelTable(table)) return readLevelName(text) === undefined && first.cells.length > 1;
  return text === '' && rowText(first).replaceAll('|', '') !== '';
}

/** Whether a table has rows of levels, or a head as such tables have. */
const isLevelTable = ({ rows }: PdfTable): boolean =>
  rows.some(({ cells }) => readLevelName(cellText(cells[0])) !== undefined) ||
  rows[0]?.cells.some((cell) => columnRole(cellText(cell)) === 'result') === true;

function joinRows(row: PdfRow, next: PdfRow): PdfRow {
  return {
    cells: row.cells.map((cell) => {
      const content = [...cell.content];
      const goesOn = cellAt(next, cell.column);
      joinContent(content, goesOn?.content ?? []);
      return {
        ...cell,
        rowSpan: cell.rowSpan + (goesOn?.rowSpan ?? 1) - 1,
        isOpenBottom: goesOn?.isOpenBottom ?? cell.isOpenBottom,
        content,
      };
    }),
  };
}

function cellText(cell: PdfCell | undefined): string {
  const content = cell?.content ?? [];
  const isCut = (each: Content, next: Content | undefined): boolean =>
    next !== undefined && isLine(each) && isLine(next) && isCutWord(each, next, cell!.right - PADDING);
  return content
    .map((each, index) => contentText(each) + (isCut(each, content[index + 1]) ? '' : ' '))
    .join('')
    .trim();
}

/** From the rule of a cell to its text at most, points. */
const PADDING = 10;

const contentText = (content: Content): string =>
  isTable(content) ? content.rows.map(rowText).join(' ') : isLine(content) ? lineText(content) : '';

const rowText = ({ cells }: PdfRow): string => cells.map(cellText).join('|');
