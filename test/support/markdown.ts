import type { Block } from '../../src/report/content.js';
import { blockListSchema } from '../../src/report/block.js';
import { markdownToBlocks } from '../../src/markdown/index.js';
import { plainText } from '../../src/markdown/content.js';

/** The parsed blocks of a Markdown text that has to be readable. */
export const readMarkdown = (markdown: string): readonly Block[] =>
  blockListSchema.parse(markdownToBlocks(markdown));

/** All characters that blocks print, markers of counted lists included, a line a paragraph. */
export const documentText = (blocks: readonly Block[]): string => blocks.flatMap(linesOf).join('\n');

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap(({ marker, text, children }) => [
        `${marker} ${plainText(text)}`,
        ...children.flatMap(linesOf),
      ]);
    case 'table':
      return block.rows.flatMap((row) => row.map((cell) => plainText(cell.text)));
    case 'figure':
      return [plainText(block.caption ?? [])];
    case 'figures':
      return block.figures.map(({ caption = [] }) => plainText(caption));
    case 'page-break':
      return [];
    default:
      return [plainText(block.text)];
  }
}
