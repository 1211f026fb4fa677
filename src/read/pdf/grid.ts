import { maxOf, minOf } from '../../core/index.js';
import { distinct, type Box } from './geometry.js';
import { separateNested } from './nested-rules.js';
import { crossingRules, mergeRules, NEAR, type RuleGroup } from './rule-groups.js';
import type { RuleLine } from './rules.js';

/** A table as its rules show it. */
export interface Grid extends Box {
  /** Edges of its columns and rows, points. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

export interface GridCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** No rule closes it at the edge of the grid: browsers draw none where a page ends within it. */
  readonly isOpenTop: boolean;
  readonly isOpenBottom: boolean;
}

/** A row is no lower, a column no narrower. */
const MIN_SIZE = 4;
/** Cells that a page's table may have; more is a drawing. */
const MAX_CELLS = 20_000;

/**
 * The tables of a page: rules that cross each other, with the cells between them. `open` are those that the page before has
 * left open, see `openGrids`: their columns go on.
 */
export function findGrids(
  horizontal: readonly RuleLine[],
  vertical: readonly RuleLine[],
  open: readonly Grid[] = [],
): readonly Grid[] {
  const across = mergeRules(horizontal);
  const down = mergeRules(vertical).filter(({ from, to }) => to - from > MIN_SIZE);
  return crossingRules(across, down)
    .flatMap((group) => separateNested(group, goingOn(group, open)))
    .flatMap((component) => {
      const grid = toGrid(component.across, component.down);
      return grid && grid.cells.length > 1 ? [grid] : [];
    });
}

/** The tables that go on after the end of the page, the largest first. */
export const openGrids = (grids: readonly Grid[]): readonly Grid[] =>
  grids
    .filter(({ cells }) => cells.some(({ isOpenBottom }) => isOpenBottom))
    .sort((a, b) => b.right - b.left - (a.right - a.left));

/** The columns of a table of the page before, as far as a group of rules begins with them. */
function goingOn({ down }: RuleGroup, open: readonly Grid[]): readonly number[] | undefined {
  const top = minOf(down.map(({ from }) => from));
  const isEdge = (x: number): boolean =>
    down.some(({ at, from }) => Math.abs(at - x) <= NEAR && from - top <= NEAR);
  const before = open.find(({ left, right }) => isEdge(left) && isEdge(right));
  const columns = before?.xs.filter(isEdge) ?? [];
  return columns.length > 2 ? columns : undefined;
}

function toGrid(across: readonly RuleLine[], down: readonly RuleLine[]): Grid | undefined {
  // A page may hold the middle of a row alone.
  if (across.length === 0 ? down.length < 3 : down.length < 2) return undefined;
  const top = minOf([...down.map(({ from }) => from), ...across.map(({ at }) => at)]);
  const bottom = maxOf([...down.map(({ to }) => to), ...across.map(({ at }) => at)]);
  const left = minOf([...across.map(({ from }) => from), ...down.map(({ at }) => at)]);
  const right = maxOf([...across.map(({ to }) => to), ...down.map(({ at }) => at)]);
  // A row that continues on the next page may be open at its end.
  const ys = distinct([top, ...across.map(({ at }) => at), bottom], MIN_SIZE);
  const xs = distinct([left, ...down.map(({ at }) => at), right], MIN_SIZE);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 1 || rows * columns > MAX_CELLS) return undefined;
  return { left, right, top, bottom, xs, ys, cells: joinCells(xs, ys, across, down) };
}

/** The fields of the grid, those joined that no rule separates. */
function joinCells(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly RuleLine[],
  down: readonly RuleLine[],
): readonly GridCell[] {
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const isSeparated = (
    rules: ReadonlyMap<number, readonly RuleLine[]>,
    edge: number,
    middle: number,
  ): boolean =>
    rules.get(edge)?.some(({ from, to }) => from - NEAR <= middle && middle <= to + NEAR) ?? false;
  const [rowRules, columnRules] = [byEdge(across, ys), byEdge(down, xs)];
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      const middleY = (ys[row]! + ys[row + 1]!) / 2;
      const middleX = (xs[column]! + xs[column + 1]!) / 2;
      let toColumn = column + 1;
      while (
        toColumn < columns &&
        !taken.has(row * columns + toColumn) &&
        !isSeparated(columnRules, toColumn, middleY)
      )
        toColumn += 1;
      let toRow = row + 1;
      while (toRow < rows && !taken.has(toRow * columns + column) && !isSeparated(rowRules, toRow, middleX))
        toRow += 1;
      for (let y = row; y < toRow; y += 1)
        for (let x = column; x < toColumn; x += 1) taken.add(y * columns + x);
      cells.push({
        row,
        column,
        rowSpan: toRow - row,
        columnSpan: toColumn - column,
        isOpenTop: row === 0 && !isSeparated(rowRules, 0, middleX),
        isOpenBottom: toRow === rows && !isSeparated(rowRules, rows, middleX),
        left: xs[column]!,
        right: xs[toColumn]!,
        top: ys[row]!,
        bottom: ys[toRow]!,
      });
    }
  }
  return cells;
}

/** Rules by the edge of the grid that they lie on. */
function byEdge(
  rules: readonly RuleLine[],
  edges: readonly number[],
): ReadonlyMap<number, readonly RuleLine[]> {
  const found = new Map<number, RuleLine[]>();
  for (const rule of rules) {
    const edge = edges.findLastIndex((at) => at <= rule.at + MIN_SIZE);
    found.set(edge, [...(found.get(edge) ?? []), rule]);
  }
  return found;
}
