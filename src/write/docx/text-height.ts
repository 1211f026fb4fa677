import {
  inlineText,
  isTextBlock,
  visit,
  type TableCell,
  type TableRow,
  type TextBlock,
  type Theme,
} from '../../document/index.js';
import { twips } from './lengths.js';

/** Width of a letter with its marks, and height of a line, as shares of the font size; both more than TH Sarabun New takes. */
export const LETTER_WIDTH = 0.48;
const LINE_HEIGHT = 1.45;

/** About how high a paragraph of a width is in Word, twips: rather too high than too low. */
export function estimateHeight(node: TextBlock, { paragraphs }: Theme, width: number): number {
  const style = paragraphs[node.style];
  if (!style) return 0;
  const { size, spacing, indent } = style;
  const available = Math.max(twips(size), width - twips(indent.left) - twips(indent.right));
  const lines = inlineText(node.children)
    .split('\n')
    .map((line) => Math.max(1, Math.ceil((lettersOf(line) * LETTER_WIDTH * twips(size)) / available)))
    .reduce((sum, count) => sum + count, 0);
  const height =
    spacing.exact === undefined ? twips(size) * LINE_HEIGHT * spacing.line : twips(spacing.exact);
  return lines * height + twips(spacing.before) + twips(spacing.after);
}

/** Letters of a text without their marks. */
export const lettersOf = (text: string): number => text.replace(/\p{Mn}/gu, '').length;

/** The same for rows that head a table, whose cells have the width of their columns; `columns` in twips. */
export function estimateHead(rows: readonly TableRow[], theme: Theme, columns: readonly number[]): number {
  return rows.reduce((sum, { cells }) => {
    let column = 0;
    const heights = cells.map((cell) => {
      const width = columns.slice(column, column + cell.columnSpan).reduce((all, each) => all + each, 0);
      column += cell.columnSpan;
      return estimateCell(cell, theme, width);
    });
    return sum + Math.max(0, ...heights);
  }, 0);
}

/** The same for the texts of a cell, `width` twips. */
export function estimateCell(cell: TableCell, theme: Theme, width: number): number {
  let height = 0;
  visit(cell, (node) => {
    if (!isTextBlock(node)) return undefined;
    height += estimateHeight(node, theme, width);
    return 'skip';
  });
  return height;
}
