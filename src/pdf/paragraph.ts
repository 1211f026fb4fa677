import type { Heading, Paragraph } from '../document/tree.js';
import { paragraphStyle, placeOf, type DefinitionContext, type Edge } from './context.js';
import { inlines } from './inline.js';
import type { TextNode } from './engine/node.js';

/** A paragraph in its style, its text edge moved to the right by what it stands in. */
export function paragraph(node: Paragraph | Heading, context: DefinitionContext, edge: Edge): TextNode {
  const style = paragraphStyle(context.theme, node.style);
  const { indent, spacing } = style;
  return {
    text: inlines(
      node.children,
      style,
      context.isRunning ? context : { ...context, place: placeOf(node, context.layout) },
    ),
    fontSize: style.size,
    alignment: style.align,
    lineHeight: spacing.line,
    indent: { left: edge.left + indent.left, right: indent.right },
    leadingIndent: indent.firstLine,
    space: { before: spacing.before, after: spacing.after },
    keepWithNext: style.keepWithNext,
    keepLines: style.keepLines,
    ...(node.id !== undefined && !context.isRunning && { destination: node.id }),
    ...(!context.isRunning && { source: node }),
  };
}
