import { type Theme, type Block, type Document, type TableRow, visitBlocks } from '../../document/index.js';

/**
 * The document's theme as Word has to have it: it keeps a row with the next one where the first paragraph of a cell
 * stays with the next paragraph. A style that only begins cells does not ask for that; of another one, each paragraph
 * that begins a cell says so itself.
 */
export function themeForWord(document: Document): Theme {
  const { theme } = document;
  const starts = stylesOfCellStarts(document);
  if (starts.size === 0) return theme;
  const paragraphs = Object.entries(theme.paragraphs).map(([key, style]) => [
    key,
    starts.has(key) && style.keepWithNext ? { ...style, keepWithNext: false } : style,
  ]);
  return { ...theme, paragraphs: Object.fromEntries(paragraphs) as Theme['paragraphs'] };
}

/** Styles of paragraphs that begin cells, and that nothing else is set in. */
function stylesOfCellStarts(document: Document): ReadonlySet<string> {
  const starts = new Set<Block>();
  const found = new Set<string>();
  const elsewhere = new Set<string>();
  const begin = ({ cells }: TableRow): void => {
    for (const { children } of cells) if (children[0]) starts.add(children[0]);
  };
  visitBlocks(document, (block) => {
    switch (block.type) {
      case 'table':
        // The head of a table of whole rows stays with the row after it.
        if (document.theme.tables[block.style]?.keepRows !== true) block.head.forEach(begin);
        block.body.forEach(begin);
        if (block.caption) elsewhere.add(block.caption.style);
        return;
      case 'paragraph':
        return void (starts.has(block) ? found : elsewhere).add(block.style);
      case 'heading':
        return void elsewhere.add(block.style);
      case 'figure':
        if (block.style !== undefined) elsewhere.add(block.style);
        if (block.caption) elsewhere.add(block.caption.style);
        return;
      case 'contents':
        for (const { style } of block.entries) elsewhere.add(style);
        return;
      case 'list':
      case 'page-break':
    }
  });
  return new Set([...found].filter((style) => !elsewhere.has(style)));
}
