import type { TextBlock } from '../../document/index.js';
import { paragraphStyle, positionOf, tagOf, type DefinitionContext, type Inset } from './context.js';
import { inlines } from './inline.js';
import type { TextNode } from './layout/index.js';
import { appendElement, type StructureElement } from './tags/index.js';

const NO_INSETS = { left: 0, right: 0 };

/**
 * A paragraph in its style, indented by the inset of its container. Its text belongs to `element`, a new P by default.
 * Throws where the theme lacks the style.
 */
export function paragraph(
  node: TextBlock,
  context: DefinitionContext,
  inset: Inset,
  element: StructureElement = appendElement(context.parent, 'P'),
): TextNode {
  const style = paragraphStyle(context.theme, node.style);
  const { indent, spacing } = style;
  const { left: before, right: after } = (node.type === 'paragraph' && node.inset) || NO_INSETS;
  return {
    text: inlines(
      node.children,
      style,
      context.running ? context : { ...context, position: positionOf(node, context.layout) },
      element,
    ),
    fontSize: style.size,
    ...(style.font !== undefined && { font: style.font }),
    alignment: style.align,
    lineHeight: spacing.line,
    ...(spacing.exact !== undefined && { exactHeight: spacing.exact }),
    indent: { left: inset.left + indent.left + before, right: indent.right + after },
    leadingIndent: indent.firstLine,
    space: { before: spacing.before, after: spacing.after },
    keepWithNext: style.keepWithNext,
    keepLines: style.keepLines,
    tag: tagOf(context, element),
    ...(node.id !== undefined && !context.running && { destination: node.id }),
    ...(!context.running && { source: node }),
  };
}
