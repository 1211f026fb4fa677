/**
 * Gives the entries of an object of a parsed file by its key, as `entries` lists it: each object is gone through once, however
 * many places are asked for.
 */
export function byKey<Parent extends object, Child>(
  entries: (parent: Parent) => readonly (readonly [key: string, child: Child])[],
): (parent: Parent) => ReadonlyMap<string, Child> {
  const known = new WeakMap<Parent, ReadonlyMap<string, Child>>();
  return (parent) => {
    const found = known.get(parent) ?? new Map(entries(parent));
    known.set(parent, found);
    return found;
  };
}
