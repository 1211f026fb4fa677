import { isCollection, isNode, isPair, isScalar, visit, type Node, type Pair, type YAMLMap } from 'yaml';

type Commented = Pair | Node;

/** All comments in a part of a document, in their order, as the text of one comment; undefined where there are none. */
export function commentsIn(part: unknown): string | undefined {
  const found: string[] = [];
  const add = ({ commentBefore, comment }: Node): void => {
    for (const each of [commentBefore, comment]) if (each) found.push(each);
  };
  if (isPair(part)) visit(part as never, { Pair: undefined, Node: (_, node) => add(node) });
  else if (isNode(part)) visit(part, { Node: (_, node) => add(node) });
  return found.length > 0 ? found.join('\n') : undefined;
}

/** Puts a comment on the lines before an entry, after those that are there. */
export function addCommentBefore(entry: Commented, comment: string | undefined): void {
  const node = isPair(entry) ? entry.key : entry;
  if (comment === undefined || !isNode(node)) return;
  node.commentBefore = joined(node.commentBefore, comment);
}

/** Takes an entry out of a list or a map; its comments stay, before the entry that follows or at the end. */
export function removeEntry(collection: unknown, index: number): void {
  if (!isCollection(collection)) return;
  const [removed] = collection.items.splice(index, 1);
  const comment = commentsIn(removed);
  const next = collection.items[index] as Commented | undefined;
  if (next) addCommentBefore(next, comment);
  else if (comment !== undefined) collection.comment = joined(collection.comment, comment);
}

/** The same for a field of a map, by its name. */
export function removeField(map: YAMLMap, name: string): void {
  const at = map.items.findIndex(({ key }) => String(isScalar(key) ? key.value : key) === name);
  if (at >= 0) removeEntry(map, at);
}

/** Gives a node the comments of the one that it replaces. */
export function keepComments(from: unknown, to: Node): void {
  if (!isNode(from)) return;
  to.spaceBefore = from.spaceBefore ?? false;
  if (isScalar(from) && isScalar(to)) {
    to.commentBefore = from.commentBefore;
    to.comment = from.comment;
  } else to.commentBefore = commentsIn(from);
}

const joined = (before: string | null | undefined, more: string): string =>
  before ? `${before}\n${more}` : more;
