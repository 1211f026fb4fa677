import { append } from '../../core/index.js';
import {
  withoutCoveredRows,
  type SourceBlock,
  type SourceParagraph,
  type SourceRow,
  type SourceTable,
} from '../blocks/index.js';
import { isLine, isTable, type Content, type PdfPicture, type PdfRow, type PdfTable } from './content.js';
import { isBoldLine, type Line } from './lines.js';
import { toParagraphs, type Column } from './paragraphs.js';
import type { Spacing } from './spacing.js';

const TWIPS = 20;
const EMU = 12_700;

/** What is known of the whole document while its content becomes blocks. */
export interface BlockContext {
  readonly spacing: Spacing;
  /** Gives a picture the name that its block has. */
  readonly nameOf: (picture: PdfPicture) => string;
}

/** The content of a column as blocks. */
export function toSourceBlocks(
  content: readonly Content[],
  column: Column,
  context: BlockContext,
): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let lines: Line[] = [];
  const close = (): void => {
    if (lines.length > 0) append(blocks, toParagraphs(lines, column, context.spacing));
    lines = [];
  };
  for (const each of content) {
    if (isLine(each)) lines.push(each);
    else {
      close();
      blocks.push(isTable(each) ? toSourceTable(each, column, context) : toPictureBlock(each, context));
    }
  }
  close();
  return blocks;
}

const toPictureBlock = (picture: PdfPicture, { nameOf }: BlockContext): SourceParagraph => ({
  type: 'paragraph',
  role: undefined,
  outline: undefined,
  left: 0,
  pieces: [
    {
      type: 'picture',
      part: nameOf(picture),
      alt: '',
      width: Math.round((picture.right - picture.left) * EMU),
    },
  ],
  metadata: new Map(),
  startsPage: false,
});

function toSourceTable(table: PdfTable, column: Column, context: BlockContext): SourceTable {
  const grid = table.xs.slice(1).map((x, index) => Math.round((x - table.xs[index]!) * TWIPS));
  const toRow = (row: PdfRow): SourceRow => ({
    isHead: isHead(row),
    cells: row.cells.map((cell) => ({
      columnSpan: cell.columnSpan,
      rowSpan: cell.rowSpan,
      blocks: toSourceBlocks(cell.content, cell, context),
    })),
  });
  return {
    type: 'table',
    left: Math.max(0, Math.round((table.left - column.left) * TWIPS)),
    grid,
    rows: withoutCoveredRows(table.rows.map(toRow)),
  };
}

/** A row in bold heads its table. */
const isHead = ({ cells }: PdfRow): boolean => {
  const lines = cells.flatMap(({ content }) => content);
  return lines.length > 0 && lines.every((each) => isLine(each) && isBoldLine(each));
};
