import type { Block } from '../tree.js';
import { elementsOf, styleOf, type ReadContext } from './context.js';
import { isInline, readInlines } from './inline.js';
import type { Element } from './markup.js';

export const readBlocks = (parent: Element, { readBlock }: ReadContext): readonly Block[] =>
  elementsOf(parent).map((element) => readBlock(element, `<${parent.name}>`));

/** The content of an item or a cell: blocks, or inline content that makes one paragraph of the given style. */
export function readFlow(parent: Element, style: string | undefined, context: ReadContext): readonly Block[] {
  if (parent.children.some(isInline) || (style !== undefined && elementsOf(parent).length === 0)) {
    const name = styleOf(parent, style ?? 'base', context.theme.paragraphs);
    return [{ type: 'paragraph', style: name, children: readInlines(parent, context) }];
  }
  return readBlocks(parent, context);
}
