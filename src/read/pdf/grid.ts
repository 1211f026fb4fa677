import { distinct, type Box } from './geometry.js';
import type { Rule } from './rules.js';

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
}

/** How far apart rules may be that are drawn as one, and rules that meet, points. */
const NEAR = 3;
/** Dots of a dotted rule. */
const DOT_GAP = 5;
/** A row is no lower, a column no narrower. */
const MIN_SIZE = 4;
/** Cells that a page's table may have; more is a drawing. */
const MAX_CELLS = 20_000;

/** The tables of a page: rules that cross each other, with the cells between them. */
export function findGrids(horizontal: readonly Rule[], vertical: readonly Rule[]): readonly Grid[] {
  const across = mergeRules(horizontal);
  const down = mergeRules(vertical).filter(({ from, to }) => to - from > MIN_SIZE);
  return components(across, down).flatMap((component) => {
    const grid = toGrid(component.across, component.down);
    return grid && grid.cells.length > 1 ? [grid] : [];
  });
}

/** Rules along one line that touch or overlap, as one. */
function mergeRules(rules: readonly Rule[]): readonly Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const lines: Rule[][] = [];
  for (const rule of sorted) {
    const line = lines.at(-1);
    if (line && rule.at - line[0]!.at <= NEAR / 2) line.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap((line) => {
    const merged: { at: number; from: number; to: number }[] = [];
    for (const { at, from, to } of [...line].sort((a, b) => a.from - b.from)) {
      const last = merged.at(-1);
      if (last && from <= last.to + DOT_GAP) last.to = Math.max(last.to, to);
      else merged.push({ at, from, to });
    }
    return merged;
  });
}

interface Component {
  readonly across: Rule[];
  readonly down: Rule[];
}

/** Rules that cross or meet each other, directly or by others. */
function components(across: readonly Rule[], down: readonly Rule[]): readonly Component[] {
  const parent = [...across, ...down].map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = index; parent[at] !== root;) [parent[at], at] = [root, parent[at]!];
    return root;
  };
  across.forEach((row, i) => {
    down.forEach((column, j) => {
      if (meets(row, column) && meets(column, row)) parent[find(i)] = find(across.length + j);
    });
  });
  const byRoot = new Map<number, Component>();
  const of = (index: number): Component => {
    const root = find(index);
    const known = byRoot.get(root) ?? { across: [], down: [] };
    byRoot.set(root, known);
    return known;
  };
  across.forEach((rule, i) => of(i).across.push(rule));
  down.forEach((rule, j) => of(across.length + j).down.push(rule));
  return [...byRoot.values()];
}

/** Rules of a table within a cell come no nearer to those of the cell, points. */
const TOUCH = 1.5;

/** Whether the place of `rule` is within the length of `other`. */
const meets = (rule: Rule, other: Rule): boolean =>
  rule.at >= other.from - TOUCH && rule.at <= other.to + TOUCH;

function toGrid(across: readonly Rule[], down: readonly Rule[]): Grid | undefined {
  if (across.length === 0 || down.length < 2) return undefined;
  const top = Math.min(...down.map(({ from }) => from), ...across.map(({ at }) => at));
  const bottom = Math.max(...down.map(({ to }) => to), ...across.map(({ at }) => at));
  const left = Math.min(...across.map(({ from }) => from), ...down.map(({ at }) => at));
  const right = Math.max(...across.map(({ to }) => to), ...down.map(({ at }) => at));
  // A row that goes on on the next page may be open at its end.
  const ys = distinct([top, ...across.map(({ at }) => at), bottom], MIN_SIZE);
  const xs = distinct([left, ...down.map(({ at }) => at), right], MIN_SIZE);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 1 || rows * columns > MAX_CELLS) return undefined;
  return { left, right, top, bottom, xs, ys, cells: joinCells(xs, ys, across, down) };
}

/** The fields of the grid, those joined that no rule parts. */
function joinCells(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[],
): readonly GridCell[] {
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const isParted = (rules: ReadonlyMap<number, readonly Rule[]>, edge: number, middle: number): boolean =>
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
        !isParted(columnRules, toColumn, middleY)
      )
        toColumn += 1;
      let toRow = row + 1;
      while (toRow < rows && !taken.has(toRow * columns + column) && !isParted(rowRules, toRow, middleX))
        toRow += 1;
      for (let y = row; y < toRow; y += 1)
        for (let x = column; x < toColumn; x += 1) taken.add(y * columns + x);
      cells.push({
        row,
        column,
        rowSpan: toRow - row,
        columnSpan: toColumn - column,
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
function byEdge(rules: readonly Rule[], edges: readonly number[]): ReadonlyMap<number, readonly Rule[]> {
  const found = new Map<number, Rule[]>();
  for (const rule of rules) {
    const edge = edges.findLastIndex((at) => at <= rule.at + MIN_SIZE);
    found.set(edge, [...(found.get(edge) ?? []), rule]);
  }
  return found;
}
