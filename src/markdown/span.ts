import type { Text } from 'mdast';
import type { InlineInput, Mark } from './content.js';
import { rawText, type MarkdownContext } from './context.js';

/** A mark that Markdown has no sign for, as Pandoc writes it: `[text]{.underline}`, `[2]{.superscript}`. */
const SPAN = /\[([^[\]]+)\]\{\.(underline|superscript|subscript)\}/gu;

/** Text with its spans as pieces of that look; brackets that are escaped stay text. */
export function spansIn(node: Text, context: MarkdownContext): InlineInput[] {
  const { value } = node;
  if (!value.includes(']{.')) return [value];
  const raw = rawText(node, context);
  const pieces: InlineInput[] = [];
  let end = 0;
  for (const { 0: found, 1: text, 2: type, index } of value.matchAll(SPAN)) {
    if (!raw.includes(found)) continue;
    pieces.push(value.slice(end, index), { type: type as Mark, text: text as string });
    end = index + found.length;
  }
  return [...pieces, value.slice(end)].filter((piece) => piece !== '');
}
