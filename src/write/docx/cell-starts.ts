import {
  isTextBlock,
  type Theme,
  type Block,
  type Document,
  type TableRow,
  visit,
} from '../../document/index.js';

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
  visit(document, (node) => {
    if (isTextBlock(node)) {
      (starts.has(node) && node.type !== 'heading' ? found : elsewhere).add(node.style);
      return 'skip';
    }
    switch (node.type) {
      case 'table':
        // The head of a table of whole rows stays with the row after it.
        if (document.theme.tables[node.style]?.keepRows !== true) node.head.forEach(begin);
        node.body.forEach(begin);
        return undefined;
      case 'figure':
        if (node.style !== undefined) elsewhere.add(node.style);
        return undefined;
      case 'label':
        return 'skip';
      default:
        return undefined;
    }
  });
  return new Set([...found].filter((style) => !elsewhere.has(style)));
}
