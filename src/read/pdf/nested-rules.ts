import { maxOf, minOf } from '../../core/index.js';
import { distinct } from './geometry.js';
import { NEAR, TOUCH, type RuleGroup } from './rule-groups.js';
import type { RuleLine } from './rules.js';

/** What is thinner is no row or column, points. */
const MIN_SIZE = 4;

/**
 * Splits rules that meet each other into those of a table and those of tables in its cells, whose edges touch the cell's. A
 * column's rule goes over the whole height between two rules that cross the table; one that never does is of a table within, also where
 * that one fills the cell but for its padding.
 * `known` are columns that go on from the page before: no other rule at the top of the page is one.
 */
export function separateNested({ across, down }: RuleGroup, known?: readonly number[]): readonly RuleGroup[] {
  const left = minOf([...across.map(({ from }) => from), ...down.map(({ at }) => at)]);
  const right = maxOf([...across.map(({ to }) => to), ...down.map(({ at }) => at)]);
  const crossing = across.filter(({ from, to }) => from <= left + NEAR && to >= right - NEAR);
  const edges = distinct(
    [...crossing.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])].filter(
      (at, _, all) => crossing.some((rule) => rule.at === at) || at === minOf(all) || at === maxOf(all),
    ),
    MIN_SIZE,
  );
  const isColumn = (rule: RuleLine): boolean =>
    edges.some(
      (top, index) =>
        index + 1 < edges.length &&
        (index > 0 || !known) &&
        rule.from <= top + TOUCH &&
        rule.to >= edges[index + 1]! - TOUCH,
    );
  const columns = distinct(
    [left, ...(known ?? []), ...down.filter(isColumn).map(({ at }) => at), right],
    MIN_SIZE,
  );
  const inner = down.filter((rule) => !columns.some((at) => Math.abs(at - rule.at) <= NEAR));
  if (inner.length === 0 || columns.length < 3) return [{ across, down }];
  const nested = groupsOf(inner, columns).map((group) => withEdges(group, across, columns));
  const tables = nested.filter((group) => group.across.length > 1 || known);
  if (tables.length === 0) return [{ across, down }];
  const taken = new Set(tables.flatMap(({ own }) => own));
  return [
    { across: across.filter((rule) => !taken.has(rule)), down: down.filter((rule) => !taken.has(rule)) },
    ...tables,
  ];
}

/** Inner rules of one column, side by side. */
function groupsOf(inner: readonly RuleLine[], columns: readonly number[]): readonly RuleLine[][] {
  const groups: RuleLine[][] = [];
  const columnOf = ({ at }: RuleLine): number => columns.findLastIndex((x) => x <= at);
  for (const rule of [...inner].sort((a, b) => a.from - b.from)) {
    const group = groups.find((each) =>
      each.some(
        (other) => columnOf(other) === columnOf(rule) && rule.from < other.to - 1 && other.from < rule.to - 1,
      ),
    );
    if (group) group.push(rule);
    else groups.push([rule]);
  }
  return groups;
}

interface NestedGroup extends RuleGroup {
  /** The rules that the table around it does not have. */
  readonly own: readonly RuleLine[];
}

/** Rules of a table within a column, with the column's own rules where they are its edges. */
function withEdges(
  inner: readonly RuleLine[],
  across: readonly RuleLine[],
  columns: readonly number[],
): NestedGroup {
  const top = minOf(inner.map(({ from }) => from));
  const bottom = maxOf(inner.map(({ to }) => to));
  const left = columns.findLast((x) => x <= inner[0]!.at)!;
  const right = columns.find((x) => x > inner[0]!.at)!;
  const own: RuleLine[] = [];
  const pieces = across.flatMap((rule): readonly RuleLine[] => {
    if (rule.at < top - NEAR || rule.at > bottom + NEAR || rule.from >= right || rule.to <= left) return [];
    const piece = { at: rule.at, from: Math.max(rule.from, left), to: Math.min(rule.to, right) };
    if (!inner.some(({ at }) => piece.from <= at + NEAR && piece.to >= at - NEAR)) return [];
    if (rule.from >= left - NEAR && rule.to <= right + NEAR) own.push(rule);
    return [piece];
  });
  const edge = (at: number): readonly RuleLine[] =>
    own.some(({ from, to }) => from <= at + NEAR && to >= at - NEAR) &&
    inner.every((rule) => Math.abs(rule.at - at) > MIN_SIZE)
      ? [{ at, from: top, to: bottom }]
      : [];
  return {
    across: pieces.map((piece) => within(piece, own)),
    down: [...inner, ...edge(left), ...edge(right)],
    own: [...inner, ...own],
  };
}

/** A rule that goes on beyond the table within is that table's as far as its own rules reach. */
function within(piece: RuleLine, own: readonly RuleLine[]): RuleLine {
  if (own.length === 0) return piece;
  const from = minOf(own.map((rule) => rule.from));
  const to = maxOf(own.map((rule) => rule.to));
  return { at: piece.at, from: Math.max(piece.from, from), to: Math.min(piece.to, to) };
}
