import type { Inline, Text, ParagraphStyle } from '../../document/index.js';
import { fieldText, plainText, type DefinitionContext } from './context.js';
import type { InlineNode } from './layout/node.js';
import { inlineElement, type StructureElement } from './tags/element.js';
import { languageParts } from './tags/language.js';

const BLACK = '#000000';

/** Inlines as runs of one look each, parts of the paragraph's element; a line break is the text "\n". */
export const inlines = (
  nodes: readonly Inline[],
  style: ParagraphStyle,
  context: DefinitionContext,
  element: StructureElement,
): readonly InlineNode[] => nodes.flatMap((node) => inline(node, style, context, element));

function inline(
  node: Inline,
  style: ParagraphStyle,
  context: DefinitionContext,
  element: StructureElement,
): readonly InlineNode[] {
  switch (node.type) {
    case 'text':
      return runs(node, style, element, context);
    case 'break':
      return [plainRun('\n', style)];
    case 'field':
      return [plainRun(fieldText(node, context.place, context.digits), style)];
    case 'sequence':
      return [plainRun(node.value, style)];
    case 'link': {
      const target = linkTarget(node.target, context);
      if (!target) return inlines(node.children, style, context, element);
      const { color, underline } = context.theme.link;
      const link = inlineElement(element, 'Link', {
        contents: plainText(node.children, context.place, context.digits),
      });
      return inlines(node.children, style, context, link).map((each) => ({
        element: link,
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

/** A text, parted where its language changes. */
function runs(
  node: Text,
  style: ParagraphStyle,
  element: StructureElement,
  { languages }: DefinitionContext,
): readonly InlineNode[] {
  const parts = node.language ? [{ text: node.value, language: node.language }] : languageParts(node.value);
  return parts.map(({ text, language }) => ({
    ...run({ ...node, value: text }, style),
    ...(language !== undefined &&
      (languages === 'marks' ? { language } : { element: inlineElement(element, 'Span', { language }) })),
  }));
}

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
