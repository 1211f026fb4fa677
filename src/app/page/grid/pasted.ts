import { toArabicDigits } from '../../../thai/index.js';
import { COLUMNS, MAX_YEARS, emptyRow, withCell, type Grid } from './model.js';

/** Cells as they were copied out of a sheet. */
export type Cells = readonly (readonly string[])[];

/** Cells of a text whose columns are separated by tabs; a cell in quotation marks may have tabs and lines in it. */
export function cellsOfText(text: string): Cells {
  const plain = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
  const rows: string[][] = [[]];
  for (let at = 0; at <= plain.length; at += 1) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/u.exec(plain.slice(at));
    const cell = quoted?.[0] ?? /^[^\t\n]*/u.exec(plain.slice(at))![0];
    const shown = quoted?.[1]?.replaceAll('""', '"') ?? cell;
    rows.at(-1)!.push(shown.replace(/\s+/gu, ' ').trim());
    at += cell.length;
    if (plain[at] === '\n') rows.push([]);
  }
  return rows;
}

/** Words of the heads of columns, as sheets have them. */
const HEADS: Readonly<Record<(typeof COLUMNS)[number], RegExp>> = {
  code: /^(?:รหัส|ลำดับ|ที่|code|no\.?)/iu,
  name: /^(?:ชื่อ)?(?:ตัวชี้วัด|indicator|name)/iu,
  unit: /^(?:หน่วย|unit)/iu,
  weight: /^(?:น้ำหนัก|weight)/iu,
  target: /^(?:ค่า)?(?:เป้าหมาย|target)/iu,
};
/** Of a head without white space: with it in many places a long run of blanks would be tried in each. */
const YEAR = /^(?:ผล(?:การดำเนินงาน)?)?(?:ปี)?(?:งบประมาณ)?(?:พ\.?ศ\.?)?([\d๐-๙]{4})$/u;

/** The column of a table for each column of a sheet, by the words of its head; undefined where the row is no head. */
function columnsOf(
  head: readonly string[],
  grid: Grid,
): { readonly grid: Grid; readonly at: readonly number[] } | undefined {
  const isHead = head.some((text) => HEADS.name.test(text));
  if (!isHead) return undefined;
  let { years } = grid;
  let { rows } = grid;
  const at = head.map((text) => {
    const year = YEAR.exec(text.replace(/\s+/gu, ''))?.[1];
    if (year === undefined) return COLUMNS.findIndex((name) => HEADS[name].test(text));
    const plain = toArabicDigits(year);
    if (!years.includes(plain) && years.length < MAX_YEARS) {
      years = [...years, plain];
      rows = rows.map(({ own, cells }) => ({ own, cells: [...cells, ''] }));
    }
    const place = years.indexOf(plain);
    return place < 0 ? -1 : COLUMNS.length + place;
  });
  return { grid: { years, rows }, at };
}

/**
 * A table with copied cells in it. Cells under heads that name indicators become new rows, by their heads; others
 * go into the cells from `row` and `column` on.
 */
export function withPasted(grid: Grid, given: Cells, row: number, column: number): Grid {
  const [head = [], ...body] = given;
  const found = columnsOf(head, withoutUnusedYears(grid));
  if (!found) return put(grid, given, row, (index) => column + index);
  const { at } = found;
  const isEmpty = ({ cells }: Grid['rows'][number]): boolean => cells.every((cell) => cell.trim() === '');
  const kept = { ...found.grid, rows: found.grid.rows.filter((each) => !isEmpty(each)) };
  const filled = body.filter((cells) => cells.some((cell) => cell !== ''));
  return sorted(put(kept, filled, kept.rows.length, (index) => at[index] ?? -1));
}

function put(grid: Grid, cells: Cells, from: number, columnAt: (index: number) => number): Grid {
  const width = emptyRow(grid).cells.length;
  let next = grid;
  cells.forEach((line, down) =>
    line.forEach((text, right) => {
      const column = columnAt(right);
      if (column >= 0 && column < width) next = withCell(next, from + down, column, text);
    }),
  );
  return next;
}

/** Years that no row has a figure of make room for those of a sheet. */
function withoutUnusedYears(grid: Grid): Grid {
  const used = grid.years.map((_, index) =>
    grid.rows.some(({ cells }) => (cells[COLUMNS.length + index] ?? '').trim() !== ''),
  );
  return {
    years: grid.years.filter((_, index) => used[index]),
    rows: grid.rows.map(({ own, cells }) => ({
      own,
      cells: cells.filter((_, index) => index < COLUMNS.length || used[index - COLUMNS.length]),
    })),
  };
}

/** A table with its years in their order. */
function sorted(grid: Grid): Grid {
  const order = grid.years.map((year, index) => [year, index] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    years: order.map(([year]) => year),
    rows: grid.rows.map(({ own, cells }) => ({
      own,
      cells: [...cells.slice(0, COLUMNS.length), ...order.map(([, at]) => cells[COLUMNS.length + at] ?? '')],
    })),
  };
}
