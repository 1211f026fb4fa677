import { surplus } from './counts.js';

/** Digests of paragraphs in the order of a file. */
type Paragraphs = readonly string[];

/**
 * Whether a file that is to replace another keeps all that a person did to its paragraphs: each one is as it was built or
 * in the new file, no more often than in one of the two, stands where one of the two has it, and none that was deleted comes back.
 */
export function keepsParagraphs(there: Paragraphs, base: Paragraphs, next: Paragraphs): boolean {
  if (surplus(there, base, next).length > 0) return false;
  const coming = new Set(next);
  const present = new Set(there);
  if (base.some((each) => !present.has(each) && coming.has(each) && isSingle(base, each))) return false;
  const inOrder = new Set([...longestInOrder(there, base), ...longestInOrder(there, next)]);
  const singles = singlesOf(there);
  const isPlaced = (each: string): boolean => singlesOf(base).has(each) || singlesOf(next).has(each);
  return [...singles.keys()].every((each) => inOrder.has(each) || !isPlaced(each));
}

const placesOf = new WeakMap<Paragraphs, ReadonlyMap<string, number>>();

/** The places of the paragraphs that a file has once. */
function singlesOf(paragraphs: Paragraphs): ReadonlyMap<string, number> {
  const known = placesOf.get(paragraphs);
  if (known) return known;
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  paragraphs.forEach((each, index) => {
    if (found.has(each)) repeated.add(each);
    else found.set(each, index);
  });
  for (const each of repeated) found.delete(each);
  placesOf.set(paragraphs, found);
  return found;
}

const isSingle = (paragraphs: Paragraphs, each: string): boolean => singlesOf(paragraphs).has(each);

/** A longest run of single paragraphs that both files have in the same order. */
function longestInOrder(there: Paragraphs, other: Paragraphs): readonly string[] {
  const places = singlesOf(other);
  const singles = [...singlesOf(there).keys()].filter((each) => places.has(each));
  const before = new Map<string, string | undefined>();
  /** The last paragraph of the best run of each length. */
  const ends: string[] = [];
  for (const each of singles) {
    const place = places.get(each)!;
    let [from, to] = [0, ends.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (places.get(ends[middle]!)! < place) from = middle + 1;
      else to = middle;
    }
    before.set(each, ends[from - 1]);
    ends[from] = each;
  }
  const run: string[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) run.push(at);
  return run;
}
