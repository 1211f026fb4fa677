import type { Inline, Text } from '../document/tree.js';
import type { ParagraphStyle } from '../document/theme.js';
import { fieldText, type DefinitionContext } from './context.js';
import type { InlineNode } from './engine/node.js';

const BLACK = '#000000';

/** Inlines as runs of one look each; a line break is the text "\n". */
export const inlines = (
  nodes: readonly Inline[],
  style: ParagraphStyle,
  context: DefinitionContext,
): readonly InlineNode[] => nodes.flatMap((node) => inline(node, style, context));

function inline(node: Inline, style: ParagraphStyle, context: DefinitionContext): readonly InlineNode[] {
  switch (node.type) {
    case 'text':
      return [run(node, style)];
    case 'break':
      return [plainRun('\n', style)];
    case 'field':
      return [plainRun(fieldText(node, context.place, context.digits), style)];
    case 'sequence':
      return [plainRun(node.value, style)];
    case 'link': {
      const target = linkTarget(node.target, context);
      if (!target) return inlines(node.children, style, context);
      const { color, underline } = context.theme.link;
      return inlines(node.children, style, context).map((each) => ({
        ...each,
        ...target,
        color,
        underline: underline || each.underline,
      }));
    }
  }
}

/** A run in the paragraph's own look. */
export const plainRun = (text: string, { bold, italic }: ParagraphStyle): InlineNode => ({
  text,
  bold,
  italics: italic,
  underline: false,
  color: BLACK,
});

const run = ({ value, bold, italic, underline, position }: Text, style: ParagraphStyle): InlineNode => ({
  text: value,
  bold: style.bold || bold === true,
  italics: style.italic || italic === true,
  underline: underline === true,
  color: BLACK,
  ...(position && { position }),
});

function linkTarget(
  target: string,
  { destinations }: DefinitionContext,
): Pick<InlineNode, 'link' | 'linkToDestination'> | undefined {
  if (!target.startsWith('#')) return { link: target };
  const name = target.slice(1);
  return destinations.has(name) ? { linkToDestination: name } : undefined;
}
