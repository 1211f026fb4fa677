import { BookmarkEnd, BookmarkStart, type XmlComponent } from 'docx';

/** Bookmarks of a document: legal, unique names for the tree's ids. */
export interface Bookmarks {
  /** The bookmark's name for links to `id`; undefined where the document has no such target. */
  readonly nameOf: (id: string) => string | undefined;
  /** A bookmark around `children`; the children as they are where there is no id or it was placed before. */
  readonly around: (id: string | undefined, children: readonly XmlComponent[]) => readonly XmlComponent[];
}

/** Word's limit on the length of a bookmark's name. */
const LONGEST_NAME = 40;

export function createBookmarks(targets: ReadonlySet<string>): Bookmarks {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of targets) names.set(id, uniqueName(id, taken));
  const placed = new Set<string>();
  return {
    nameOf: (id) => names.get(id),
    around(id, children) {
      const name = id === undefined ? undefined : names.get(id);
      if (name === undefined || placed.has(name)) return children;
      placed.add(name);
      return [new BookmarkStart(name, placed.size), ...children, new BookmarkEnd(placed.size)];
    },
  };
}

/** Letters, digits and underscores, a letter first; Word compares names without regard to case. */
function uniqueName(id: string, taken: Set<string>): string {
  const legal = id.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?![A-Za-z])/, 'b_');
  let name = legal.slice(0, LONGEST_NAME);
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const suffix = `_${count}`;
    name = legal.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  taken.add(name.toLowerCase());
  return name;
}
