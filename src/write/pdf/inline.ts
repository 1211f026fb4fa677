import type { Inline, Text, ParagraphStyle, SpanStyle } from '../../document/index.js';
import { fieldText, plainText, type DefinitionContext } from './context.js';
import { inlineElement, languageParts, type StructureElement } from './tags/index.js';
import type { TextRun } from './text/index.js';

const BLACK = '#000000';

/** Inlines as runs of one style each, parts of the paragraph's element; a line break is the text "\n". */
export const inlines = (
  nodes: readonly Inline[],
  style: ParagraphStyle,
  context: DefinitionContext,
  element: StructureElement,
): readonly TextRun[] => nodes.flatMap((node) => inline(node, style, context, element));

function inline(
  node: Inline,
  style: ParagraphStyle,
  context: DefinitionContext,
  element: StructureElement,
): readonly TextRun[] {
  switch (node.type) {
    case 'text':
      return runs(node, style, element, context);
    case 'break':
      return [plainRun('\n', style)];
    case 'field':
      return [plainRun(fieldText(node, context.position, context.digits), style)];
    case 'sequence':
      return [plainRun(node.value, style)];
    case 'link': {
      const target = linkTarget(node.target, context);
      if (!target) return inlines(node.children, style, context, element);
      const { color, underline } = context.theme.link;
      const link = inlineElement(element, 'Link', {
        contents: plainText(node.children, context.position, context.digits),
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

/** A run in the paragraph's style. */
export const plainRun = (text: string, { font, bold, italic, color = BLACK }: ParagraphStyle): TextRun => ({
  text,
  ...(font !== undefined && { font }),
  bold,
  italics: italic,
  underline: false,
  strike: false,
  color,
});

/** A text, split where its language changes; struck text is an element that says so. */
function runs(
  node: Text,
  style: ParagraphStyle,
  paragraph: StructureElement,
  { languages, theme }: DefinitionContext,
): readonly TextRun[] {
  const span = node.style === undefined ? undefined : theme.spans?.[node.style];
  const element = node.strike ? inlineElement(paragraph, 'Span', { decoration: 'LineThrough' }) : paragraph;
  const parts = node.language ? [{ text: node.value, language: node.language }] : languageParts(node.value);
  return parts.map(({ text, language }) => ({
    ...run({ ...node, value: text }, style, span),
    ...(node.strike && { element }),
    ...(language !== undefined &&
      (languages === 'marks' ? { language } : { element: inlineElement(element, 'Span', { language }) })),
  }));
}

const run = (
  { value, bold, italic, underline, strike, position }: Text,
  style: ParagraphStyle,
  span?: SpanStyle,
): TextRun => ({
  ...plainRun(value, { ...style, font: span?.font ?? style.font }),
  bold: bold === true || (span?.bold ?? style.bold),
  italics: italic === true || (span?.italic ?? style.italic),
  underline: underline === true || span?.underline === true,
  strike: strike === true,
  color: span?.color ?? style.color ?? BLACK,
  ...(position && { position }),
});

function linkTarget(
  target: string,
  { destinations }: DefinitionContext,
): Pick<TextRun, 'link' | 'linkToDestination'> | undefined {
  if (!target.startsWith('#')) return { link: target };
  const name = target.slice(1);
  return destinations.has(name) ? { linkToDestination: name } : undefined;
}
