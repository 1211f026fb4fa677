import type { Heading } from '../../document/index.js';
import { placeOf, plainText, type DefinitionContext, type Edge } from './context.js';
import { paragraph } from './paragraph.js';
import type { TextNode } from './layout/node.js';
import { appendElement, type StructureType } from './tags/element.js';

/** A heading: a paragraph that stays with what follows it and stands in the outline. */
export function heading(node: Heading, context: DefinitionContext, edge: Edge): TextNode {
  return {
    ...paragraph(
      node,
      context,
      edge,
      appendElement(context.parent, `H${String(node.level)}` as StructureType),
    ),
    keepWithNext: true,
    outline: {
      title: plainText(node.children, placeOf(node, context.layout), context.digits),
      level: node.level,
    },
  };
}
