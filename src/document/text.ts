import type { Block, Document, Inline } from './tree.js';

/** The text of inline content, a line break as a line feed, a page's number as nothing. */
export const inlineText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      if (inline.type === 'link') return inlineText(inline.children);
      if (inline.type === 'sequence') return inline.value;
      return inline.type === 'break' ? '\n' : '';
    })
    .join('');

/** The printed paragraphs of a block in reading order, markers included; those without text are left out. */
export const paragraphsOf = (block: Block): readonly string[] =>
  lines(block).filter((line) => line.trim() !== '');

function lines(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [inlineText(block.children)];
    case 'list':
      return block.items.flatMap(({ marker, children }) => {
        const [first = '', ...rest] = children.flatMap(lines);
        return [`${marker} ${first}`, ...rest];
      });
    case 'table':
      return [
        ...(block.caption ? lines(block.caption) : []),
        ...[...block.head, ...block.body].flatMap((row) =>
          row.cells.flatMap((cell) => cell.children.flatMap(lines)),
        ),
      ];
    case 'figure':
      return block.caption ? lines(block.caption) : [];
    case 'contents':
      return block.entries.map(({ children }) => inlineText(children));
    case 'page-break':
      return [];
  }
}

/** The whole document's paragraphs, running headers and footers aside. */
export const documentParagraphs = (document: Document): readonly string[] =>
  document.sections.flatMap((section) => section.children.flatMap(paragraphsOf));
