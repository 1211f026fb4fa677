/** How often each text is in a list. */
export function countsOf(list: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/** The places in a list of what none of the others has, or none has so often. */
export function surplus(
  list: readonly string[],
  ...others: readonly (readonly string[])[]
): readonly number[] {
  const known = others.map(countsOf);
  const seen = new Map<string, number>();
  return list.flatMap((each, index) => {
    const count = (seen.get(each) ?? 0) + 1;
    seen.set(each, count);
    return known.some((counts) => (counts.get(each) ?? 0) >= count) ? [] : [index];
  });
}
