import type { SourceBlock, SourceRow, SourceTable } from '../blocks/index.js';
import { isTable, type Content, type PdfRow, type PdfTable } from './content.js';
import { isBoldLine, type Line } from './lines.js';
import { toParagraphs, type Column } from './paragraphs.js';
import type { Spacing } from './spacing.js';

const TWIPS = 20;

/** The content of a column as blocks. */
export function toSourceBlocks(
  content: readonly Content[],
  column: Column,
  spacing: Spacing,
  joined: (count: number) => void,
): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let lines: Line[] = [];
  const close = (): void => {
    if (lines.length > 0) blocks.push(...toParagraphs(lines, column, spacing, joined));
    lines = [];
  };
  for (const each of content) {
    if (!isTable(each)) lines.push(each);
    else {
      close();
      blocks.push(toSourceTable(each, column, spacing, joined));
    }
  }
  close();
  return blocks;
}

function toSourceTable(
  table: PdfTable,
  column: Column,
  spacing: Spacing,
  joined: (count: number) => void,
): SourceTable {
  const grid = table.xs.slice(1).map((x, index) => Math.round((x - table.xs[index]!) * TWIPS));
  const toRow = (row: PdfRow): SourceRow => ({
    isHead: isHead(row),
    cells: row.cells.map((cell) => ({
      columnSpan: cell.columnSpan,
      rowSpan: cell.rowSpan,
      blocks: toSourceBlocks(cell.content, cell, spacing, joined),
    })),
  });
  return {
    type: 'table',
    left: Math.max(0, Math.round((table.left - column.left) * TWIPS)),
    grid,
    rows: table.rows.map(toRow).filter(({ cells }) => cells.length > 0),
  };
}

/** A row in bold heads its table. */
const isHead = ({ cells }: PdfRow): boolean => {
  const lines = cells.flatMap(({ content }) => content);
  return lines.length > 0 && lines.every((each) => !isTable(each) && isBoldLine(each));
};
