import type { Heading } from '../../document/index.js';
import { plainText, positionOf, type DefinitionContext, type Inset } from './context.js';
import { paragraph } from './paragraph.js';
import type { TextNode } from './layout/index.js';
import { appendElement, type StructureType } from './tags/index.js';

/** A heading: a paragraph that stays with the next block and has an item in the outline. */
export function heading(node: Heading, context: DefinitionContext, inset: Inset): TextNode {
  return {
    ...paragraph(
      node,
      context,
      inset,
      appendElement(context.parent, `H${String(node.level)}` as StructureType),
    ),
    keepWithNext: true,
    outline: {
      title: plainText(node.children, positionOf(node, context.layout), context.digits),
      level: node.level,
    },
  };
}
