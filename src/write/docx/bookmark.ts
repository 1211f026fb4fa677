import { BookmarkEnd, BookmarkStart, type XmlComponent } from 'docx';

/** Bookmarks of a document: legal, unique names for the tree's ids. */
export interface Bookmarks {
  /** The bookmark's name for links to `id`; undefined where the document has no such target. */
  readonly nameOf: (id: string) => string | undefined;
  /** The name of the bookmark that the table of contents leads to, as Word names it itself. */
  readonly contentsNameOf: (id: string) => string | undefined;
  /** Bookmarks around `children`; the children as they are where there is no id or they were placed before. */
  readonly around: (id: string | undefined, children: readonly XmlComponent[]) => readonly XmlComponent[];
  /** A bookmark of this name around `children`; no other may have it. */
  readonly named: (name: string, children: readonly XmlComponent[]) => readonly XmlComponent[];
}

/** Word's limit on the length of a bookmark's name. */
const MAX_NAME_LENGTH = 40;

/** `listed` are those of the targets that the table of contents leads to. */
export function createBookmarks(targets: ReadonlySet<string>, listed: ReadonlySet<string>): Bookmarks {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of targets) names.set(id, uniqueName(id, taken));
  const contentsNames = new Map(
    [...listed]
      .filter((id) => targets.has(id))
      .map((id, index) => [id, `_Toc${String(index + 1).padStart(9, '0')}`]),
  );
  const placed = new Set<string>();
  const named: Bookmarks['named'] = (name, children) => {
    placed.add(name);
    const number = placed.size;
    return [new BookmarkStart(name, number), ...children, new BookmarkEnd(number)];
  };
  return {
    named,
    nameOf: (id) => names.get(id),
    contentsNameOf: (id) => contentsNames.get(id),
    around: (id = '', children) =>
      [names.get(id), contentsNames.get(id)].reduce((inside, name) => {
        return name === undefined || placed.has(name) ? inside : named(name, inside);
      }, children),
  };
}

/** Letters, digits and underscores, a letter first; Word compares names without regard to case. */
function uniqueName(id: string, taken: Set<string>): string {
  const legal = id.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?![A-Za-z])/, 'b_');
  let name = legal.slice(0, MAX_NAME_LENGTH);
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const suffix = `_${count}`;
    name = legal.slice(0, MAX_NAME_LENGTH - suffix.length) + suffix;
  }
  taken.add(name.toLowerCase());
  return name;
}
