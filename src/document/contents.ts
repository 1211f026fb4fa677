import type { Contents, Document } from './tree.js';
import { visit } from './visit.js';

/** The tables of contents of a document, whose page numbers only a layout can tell. */
export function contentsOf(document: Document): readonly Contents[] {
  const found: Contents[] = [];
  visit(document, (node) => {
    if (node.type === 'contents') found.push(node);
  });
  return found;
}
