import { isTextBlock } from './paragraph.js';
import type { Block, Document, Field, Inline } from './tree.js';
import { visit } from './visit.js';

/** What stands for inlines that are no text; absent: a line feed for a line break, nothing for a page's number. */
export interface TextOptions {
  readonly lineBreak?: string;
  readonly field?: (field: Field) => string;
}

/** The text of inline content. */
export const inlineText = (
  inlines: readonly Inline[],
  { lineBreak = '\n', field = () => '' }: TextOptions = {},
): string => {
  let text = '';
  for (const inline of inlines) {
    visit(inline, (node) => {
      if (node.type === 'text' || node.type === 'sequence') text += node.value;
      else if (node.type === 'break') text += lineBreak;
      else if (node.type === 'field') text += field(node);
    });
  }
  return text;
};

/** The printed paragraphs of a block in reading order, markers included; those without text are left out. */
export function paragraphsOf(block: Block): readonly string[] {
  const lines: string[] = [];
  let marker = '';
  visit(block, (node) => {
    if (node.type === 'item') marker += `${node.marker} `;
    // The words of a drawing are part of a picture.
    if (node.type === 'label') return 'skip';
    if (!isTextBlock(node)) return undefined;
    lines.push(marker + inlineText(node.children));
    marker = '';
    return 'skip';
  });
  return lines.filter((line) => line.trim() !== '');
}

/** The whole document's paragraphs, running headers and footers aside. */
export const documentParagraphs = (document: Document): readonly string[] =>
  document.sections.flatMap((section) => section.children.flatMap(paragraphsOf));
