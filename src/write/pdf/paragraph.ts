import type { TextBlock } from '../../document/index.js';
import { paragraphStyle, placeOf, tagOf, type DefinitionContext, type Edge } from './context.js';
import { inlines } from './inline.js';
import type { TextNode } from './pdfmake/node.js';
import { appendElement, type StructureElement } from './tags/element.js';

/**
 * A paragraph in its style, its text edge moved to the right by what it stands in. Its text belongs to a P of its own
 * where no other element is given.
 */
export function paragraph(
  node: TextBlock,
  context: DefinitionContext,
  edge: Edge,
  element: StructureElement = appendElement(context.parent, 'P'),
): TextNode {
  const style = paragraphStyle(context.theme, node.style);
  const { indent, spacing } = style;
  return {
    text: inlines(
      node.children,
      style,
      context.running ? context : { ...context, place: placeOf(node, context.layout) },
      element,
    ),
    fontSize: style.size,
    alignment: style.align,
    lineHeight: spacing.line,
    indent: { left: edge.left + indent.left, right: indent.right },
    leadingIndent: indent.firstLine,
    space: { before: spacing.before, after: spacing.after },
    keepWithNext: style.keepWithNext,
    keepLines: style.keepLines,
    tag: tagOf(context, element),
    ...(node.id !== undefined && !context.running && { destination: node.id }),
    ...(!context.running && { source: node }),
  };
}
