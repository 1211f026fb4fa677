import { isTable, topOf, type Content, type PdfPicture, type PdfRow, type PdfTable } from './content.js';
import { contains, type Box } from './geometry.js';
import type { Grid, GridCell } from './grid.js';
import { toLines } from './lines.js';
import type { Page, Run } from './page.js';

interface Placed {
  readonly grid: Grid;
  readonly runs: Map<GridCell, Run[]>;
  /** Tables and pictures in its cells. */
  readonly others: Map<GridCell, (PdfTable | PdfPicture)[]>;
}

/** Puts a page's runs and pictures into the cells of its tables, tables within cells into those, the rest into lines. */
export function layOut(page: Page, grids: readonly Grid[], runs: readonly Run[]): readonly Content[] {
  // The smallest first: text in a table within a cell is that table's.
  const placed = [...grids]
    .sort((a, b) => area(a) - area(b))
    .map((grid): Placed => ({ grid, runs: new Map(), others: new Map() }));
  const outside: Run[] = [];
  for (const run of runs) {
    const [x, y] = [run.left + Math.min(run.size, run.right - run.left) / 2, run.baseline - run.size / 4];
    const home = placed.find(({ grid }) => contains(grid, x, y, EDGE));
    const cell = home && cellAt(home.grid, x, y);
    if (home && cell) home.runs.set(cell, [...(home.runs.get(cell) ?? []), run]);
    else outside.push(run);
  }
  const top: (PdfTable | PdfPicture)[] = [];
  for (const each of page.pictures) {
    const picture: PdfPicture = { ...each, type: 'picture' };
    const [x, y] = [(each.left + each.right) / 2, (each.top + each.bottom) / 2];
    const home = placed.find(({ grid }) => contains(grid, x, y));
    const cell = home && cellAt(home.grid, x, y);
    if (home && cell) home.others.set(cell, [...(home.others.get(cell) ?? []), picture]);
    else top.push(picture);
  }
  placed.forEach((each, index) => {
    const { grid } = each;
    const table = toTable(page, each);
    const [x, y] = [(grid.left + grid.right) / 2, (grid.top + grid.bottom) / 2];
    const home = placed
      .slice(index + 1)
      .find((other) => contains(other.grid, x, y) && area(other.grid) > area(grid));
    const cell = home && cellAt(home.grid, x, y);
    if (home && cell) home.others.set(cell, [...(home.others.get(cell) ?? []), table]);
    else top.push(table);
  });
  return inOrder([...toLines(outside, page.number), ...top]);
}

/** Text may reach a little over its cell's rule. */
const EDGE = 2;

const area = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top);

const cellAt = ({ cells }: Grid, x: number, y: number): GridCell | undefined =>
  cells.find((cell) => contains(cell, x, y)) ?? cells.find((cell) => contains(cell, x, y, EDGE));

function toTable(page: Page, { grid, runs, others }: Placed): PdfTable {
  const rows: PdfRow[] = grid.ys.slice(1).map((_, row) => ({
    cells: grid.cells
      .filter((cell) => cell.row === row)
      .map((cell) => ({
        column: cell.column,
        columnSpan: cell.columnSpan,
        rowSpan: cell.rowSpan,
        left: cell.left,
        right: cell.right,
        isOpenTop: cell.isOpenTop,
        isOpenBottom: cell.isOpenBottom,
        content: inOrder([...toLines(runs.get(cell) ?? [], page.number), ...(others.get(cell) ?? [])]),
      })),
  }));
  const { left, right, top, xs } = grid;
  const isClosed = !grid.cells.some(({ isOpenTop }) => isOpenTop);
  return { type: 'table', page: page.number, left, right, top, xs, rows, isClosed };
}

const inOrder = (content: readonly Content[]): readonly Content[] =>
  [...content].sort((a, b) => topOf(a) - topOf(b) || Number(isTable(a)) - Number(isTable(b)));
