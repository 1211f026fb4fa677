import type { RuleLine } from './rules.js';

/** How far apart rules may be that are drawn as one, and rules that meet, points. */
export const NEAR = 3;
/** Gap between the dots of a dotted rule, points. */
const DOT_GAP = 5;

/** Rules along one line that touch or overlap, as one. */
export function mergeRules(rules: readonly RuleLine[]): readonly RuleLine[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const lines: RuleLine[][] = [];
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

export interface RuleGroup {
  readonly across: RuleLine[];
  readonly down: RuleLine[];
}

/**
 * Rules that cross or meet each other, directly or by others. Rules down that meet none go with those that begin and end
 * where they do: a row that a page end has split may have no other rule on a page.
 */
export function crossingRules(across: readonly RuleLine[], down: readonly RuleLine[]): readonly RuleGroup[] {
  const parent = [...across, ...down].map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = index; parent[at] !== root;) [parent[at], at] = [root, parent[at]!];
    return root;
  };
  const met = new Set<RuleLine>();
  across.forEach((row, i) => {
    down.forEach((column, j) => {
      if (!meets(row, column) || !meets(column, row)) return;
      parent[find(i)] = find(across.length + j);
      met.add(column);
    });
  });
  for (const same of sameEnds(down)) {
    if (same.every((j) => met.has(down[j]!))) continue;
    for (const j of same) parent[find(across.length + j)] = find(across.length + same[0]!);
  }
  const byRoot = new Map<number, RuleGroup>();
  const of = (index: number): RuleGroup => {
    const root = find(index);
    const group = byRoot.get(root) ?? { across: [], down: [] };
    byRoot.set(root, group);
    return group;
  };
  across.forEach((rule, i) => of(i).across.push(rule));
  down.forEach((rule, j) => of(across.length + j).down.push(rule));
  return [...byRoot.values()];
}

/** Rules by their index that begin and end at the same heights. */
function sameEnds(rules: readonly RuleLine[]): readonly (readonly number[])[] {
  const near = (indexes: readonly number[], end: 'from' | 'to'): readonly (readonly number[])[] => {
    const groups: number[][] = [];
    for (const index of [...indexes].sort((a, b) => rules[a]![end] - rules[b]![end])) {
      const group = groups.at(-1);
      if (group && rules[index]![end] - rules[group[0]!]![end] <= NEAR) group.push(index);
      else groups.push([index]);
    }
    return groups;
  };
  return near([...rules.keys()], 'from').flatMap((group) => near(group, 'to'));
}

/** Rules of a table within a cell come no nearer to those of the cell, points. */
export const TOUCH = 1.5;

/** Whether the position of `rule` is within the length of `other`. */
const meets = (rule: RuleLine, other: RuleLine): boolean =>
  rule.at >= other.from - TOUCH && rule.at <= other.to + TOUCH;
