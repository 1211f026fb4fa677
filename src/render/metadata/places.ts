import { isTextBlock, visitBody, type Block, type Document, type Metadata } from '../../document/index.js';

/** The paths that any node is made from, and all paths that lead to them. */
export function shownSources(document: Document): ReadonlySet<string> {
  const shown = new Set<string>();
  visitBody(document, (node) => {
    let path = 'source' in node ? node.source : undefined;
    while (path !== undefined && path !== '' && !shown.has(path)) {
      shown.add(path);
      path = parentOf(path);
    }
  });
  return shown;
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.search(/(?:\.[^.[]*|\[\d+\])$/u)));

/**
 * The heading or paragraph that values belong to: the first that is made from their part; where a template has none, the
 * first that is made from anything inside it, and for the report itself, the first of all.
 */
export function ownersOf(
  document: Document,
  kept: ReadonlyMap<string, Metadata>,
): ReadonlyMap<Block, Metadata> {
  const exact = new Map<string, Block>();
  const inside = new Map<string, Block>();
  let first: Block | undefined;
  visitBody(document, (node) => {
    if (!isTextBlock(node)) return undefined;
    first ??= node;
    if (node.source === undefined) return 'skip';
    if (!exact.has(node.source)) exact.set(node.source, node);
    let path = parentOf(node.source);
    while (path !== '' && !inside.has(path)) {
      inside.set(path, node);
      path = parentOf(path);
    }
    return 'skip';
  });
  const owners = new Map<Block, Metadata>();
  for (const [path, values] of kept) {
    const belongs =
      path === 'title' || /^categories\[\d+\](?:\.items\[\d+\](?:\.levels\[\d+\])?)?$/u.test(path);
    const owner =
      exact.get(path) ?? (belongs ? inside.get(path) : undefined) ?? (path === 'title' ? first : undefined);
    if (owner) owners.set(owner, { ...owners.get(owner), ...values });
  }
  return owners;
}
