/** The largest of any number of numbers; -Infinity of none. `Math.max(...)` overflows the stack with some 120,000. */
export const maxOf = (numbers: Iterable<number>): number => {
  let most = -Infinity;
  for (const each of numbers) if (each > most) most = each;
  return most;
};

/** The smallest of any number of numbers; Infinity of none. */
export const minOf = (numbers: Iterable<number>): number => {
  let least = Infinity;
  for (const each of numbers) if (each < least) least = each;
  return least;
};

/** Adds any number of things to a list: `push(...)` overflows the stack with some 120,000. */
export const append = <Thing>(list: Thing[], more: Iterable<Thing>): void => {
  for (const each of more) list.push(each);
};
