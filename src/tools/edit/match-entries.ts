/** Comparisons at most; longer lists are matched by their places. */
const MAX_COMPARISONS = 4_000_000;

/**
 * For each entry of a new list the place of the one that it comes from, in rising order: the same entry, or where entries
 * between two such were changed, the one in the same place. Undefined for an entry that was added.
 */
export function matchEntries(
  before: readonly string[],
  after: readonly string[],
): readonly (number | undefined)[] {
  const matches: (number | undefined)[] = after.map(() => undefined);
  let [from, to] = [0, 0];
  /** Entries that were changed, up to the next one that stayed. */
  const pair = (endFrom: number, endTo: number): void => {
    while (from < endFrom && to < endTo) matches[to++] = from++;
    [from, to] = [endFrom, endTo];
  };
  for (const [same, at] of sameEntries(before, after)) {
    pair(same, at);
    matches[to++] = from++;
  }
  pair(before.length, after.length);
  return matches;
}

/** The places of a longest common subsequence in both lists. */
export function sameEntries(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const [rows, columns] = [before.length, after.length];
  if (rows * columns > MAX_COMPARISONS)
    return before.flatMap((each, index) => (each === after[index] ? [[index, index] as const] : []));
  const lengths = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      lengths[row]![column] =
        before[row] === after[column]
          ? lengths[row + 1]![column + 1]! + 1
          : Math.max(lengths[row + 1]![column]!, lengths[row]![column + 1]!);
  const found: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (before[row] === after[column]) found.push([row++, column++]);
    else if (lengths[row + 1]![column]! >= lengths[row]![column + 1]!) row += 1;
    else column += 1;
  }
  return found;
}
