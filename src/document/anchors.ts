import type { Document } from './tree.js';
import { visitBody } from './visit.js';

/**
 * The ids that `#id` links of a document can lead to, in reading order: the one list for bookmarks, destinations and
 * checks. Running headers and footers are on many pages and are no targets, nor are captions without text, which are
 * not printed.
 */
export function anchorsOf(document: Document): ReadonlySet<string> {
  const anchors = new Set<string>();
  visitBody(document, (node, parent) => {
    const caption = parent?.type === 'table' || parent?.type === 'figure' ? parent.caption : undefined;
    if (node === caption && node.children.length === 0) return;
    if ('id' in node && node.id !== undefined) anchors.add(node.id);
  });
  return anchors;
}
