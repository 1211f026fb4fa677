import type { Document } from './tree.js';
import { visitBody } from './visit.js';

/**
 * The ids that `#id` links of a document can lead to, in reading order: the one list for bookmarks, destinations and
 * checks. Running headers and footers are on many pages and are no targets.
 */
export function anchorsOf(document: Document): ReadonlySet<string> {
  const anchors = new Set<string>();
  visitBody(document, (node) => {
    if ('id' in node && node.id !== undefined) anchors.add(node.id);
  });
  return anchors;
}
