import { isTextBlock, visit, type GridCell, type TextBlock } from '../../document/index.js';
import { lettersOf } from './text-height.js';

/**
 * Letters of a cell up to which its row is kept whole where it begins a page in the PDF: a longer row would leave much
 * of a page empty where another program has a line more or less above it.
 */
const MAX_KEPT_LETTERS = 1000;

/**
 * Whether a row begins a page in the PDF and is short enough to begin one in Word, where it is kept whole for that.
 * `isFirst`: what is above its table begins the page.
 */
export function fillsPageStart(
  cells: readonly GridCell[],
  pageStarts: ReadonlySet<TextBlock>,
  isFirst: boolean,
): boolean {
  const [first] = cells[0]?.cell.children ?? [];
  const begins = isFirst || (first !== undefined && isTextBlock(first) && pageStarts.has(first));
  return begins && cells.every(({ cell }) => lettersIn(cell) <= MAX_KEPT_LETTERS);
}

/** Infinite where there are pictures: they are not estimated. */
function lettersIn(cell: GridCell['cell']): number {
  let letters = 0;
  visit(cell, (node) => {
    if (node.type === 'figure') letters = Infinity;
    if (node.type === 'text') letters += lettersOf(node.value);
  });
  return letters;
}
