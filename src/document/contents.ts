import type { Contents, Document } from './tree.js';
import { visitBlocks } from './visit.js';

/** The tables of contents of a document, whose page numbers only a layout can tell. */
export function contentsOf(document: Document): readonly Contents[] {
  const found: Contents[] = [];
  visitBlocks(document, (block) => {
    if (block.type === 'contents') found.push(block);
  });
  return found;
}
