import { isTextBlock, visit, type GridCell, type TextBlock } from '../../document/index.js';
import type { PageStarts } from '../writer.js';
import { lettersOf } from './text-height.js';

/**
 * Letters of a cell up to which its row is kept whole where it begins a page in the PDF: a longer row would leave much
 * of a page empty where another program has a line more or less above it.
 */
const MAX_KEPT_LETTERS = 1000;

/**
 * Whether a row begins a page in the PDF and is short enough to begin one in Word, where it is kept whole for that.
 * `isFirst`: what is above its table begins the page; a row that then goes on at the next page would leave it alone.
 */
export function fillsPageStart(
  cells: readonly GridCell[],
  { begun, parted }: PageStarts,
  isFirst: boolean,
): boolean {
  const [first] = cells[0]?.cell.children ?? [];
  const begins = first !== undefined && isTextBlock(first) && begun.has(first);
  const goesOn = (block: TextBlock): boolean => parted.has(block) || begun.has(block);
  if (isFirst ? cells.some(({ cell }) => blocksIn(cell).some(goesOn)) : !begins) return false;
  return cells.every(({ cell }) => lettersIn(cell) <= MAX_KEPT_LETTERS);
}

function blocksIn(cell: GridCell['cell']): TextBlock[] {
  const found: TextBlock[] = [];
  visit(cell, (node) => {
    if (isTextBlock(node)) found.push(node);
  });
  return found;
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
