import { maxOf } from '../../core/index.js';
import { COLUMN_ALIGNS, type BlockInput, type ColumnAlign, type InlineInput } from '../../markdown/index.js';
import type { LinkTarget } from './link-target.js';
import {
  type Piece,
  type SourceBlock,
  type SourceParagraph,
  type SourceRow,
  type SourceTable,
  toPlain,
  paragraphsIn,
} from '../blocks/index.js';
import { toText, withoutNumber } from './text.js';

/** A table of a report; `caption` is the paragraph over it. */
export function tableInput(
  table: SourceTable,
  caption: SourceParagraph | undefined,
  linkTarget: LinkTarget,
): BlockInput {
  const first = table.rows[0]?.cells[0]?.blocks.find(({ type }) => type === 'paragraph') as
    SourceParagraph | undefined;
  const metadata = (caption ?? first)?.metadata;
  const widths = columnWidths(table.grid, metadata?.get('widths'), metadata?.get('content-widths'));
  const align = columnAligns(metadata?.get('align'), table.grid.length);
  return {
    type: 'table',
    ...(caption && { caption: toText(withoutNumber(caption.pieces), linkTarget) }),
    ...(widths && { widths }),
    ...(align && { align }),
    headerRows: headerRows(table.rows),
    rows: table.rows.map(({ cells }) =>
      cells.map(({ columnSpan, rowSpan, blocks }) => {
        const text = cellText(blocks, linkTarget);
        if (columnSpan === 1 && rowSpan === 1) return { text };
        return { text, ...(columnSpan > 1 && { columnSpan }), ...(rowSpan > 1 && { rowSpan }) };
      }),
    ),
  };
}

/**
 * How many rows head the columns: those in the style of such cells where any row is, for LibreOffice does not keep
 * which rows of a table within a cell repeat; else the rows that repeat.
 */
function headerRows(rows: readonly SourceRow[]): number {
  const styled = rows.map(isStyledAsHead);
  const heads = styled.includes(true) ? styled : rows.map(({ isHead }) => isHead);
  const body = heads.indexOf(false);
  return body < 0 ? rows.length : body;
}

const isStyledAsHead = ({ cells }: SourceRow): boolean =>
  cells.every(({ blocks }) =>
    blocks.every((block) => block.type === 'paragraph' && block.role === 'cell-header'),
  );

/** A cell of a report holds one text: paragraphs are lines of it, markers of lists come before theirs. */
function cellText(blocks: readonly SourceBlock[], linkTarget: LinkTarget): InlineInput[] {
  const lines = blocks.flatMap(paragraphsIn).filter(({ item, pieces }) => item || hasContent(pieces));
  return lines.flatMap(({ item, pieces }, index): InlineInput[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    ...(item ? [`${item.marker} `] : []),
    ...toText(pieces, linkTarget),
  ]);
}

const hasContent = (pieces: readonly Piece[]): boolean => toPlain(pieces) !== '';

/** How far a column may be off before its width has been changed by hand, per cent of the table. */
const WIDTH_TOLERANCE = 0.6;

/**
 * Column widths in per cent: those that the file keeps while the columns still have them; none where all are equal, or
 * where the columns still have the widths that their contents gave them.
 */
export function columnWidths(
  grid: readonly number[],
  kept: unknown,
  fromContents?: unknown,
): number[] | undefined {
  const total = grid.reduce((sum, width) => sum + width, 0);
  if (!(total > 0)) return undefined;
  const shown = grid.map((width) => (width * 100) / total);
  const fits = (expected: readonly number[]): boolean =>
    expected.length === shown.length &&
    expected.every((width, column) => Math.abs(width - shown[column]!) < WIDTH_TOLERANCE);
  const still = (widths: readonly number[]): boolean => {
    const sum = widths.reduce((all, width) => all + width, 0);
    return fits(widths.map((width) => (width * 100) / sum));
  };
  if (isNumbers(kept)) {
    if (still(kept)) return [...kept];
  } else if (isNumbers(fromContents) && still(fromContents)) return undefined;
  else if (fits(shown.map(() => 100 / shown.length))) return undefined;
  return roundedTo100(shown);
}

/** The alignments that the file keeps, while it has as many columns. */
const columnAligns = (kept: unknown, columns: number): ColumnAlign[] | undefined =>
  Array.isArray(kept) && kept.length === columns
    ? kept.map((each) => COLUMN_ALIGNS.find((align) => align === each) ?? 'auto')
    : undefined;

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'number');

/** Widths to a tenth, none under 1; the widest takes what rounding leaves. */
function roundedTo100(widths: readonly number[]): number[] {
  const rounded = widths.map((width) => Math.max(1, Math.round(width * 10) / 10));
  const widest = rounded.indexOf(maxOf(rounded));
  const others = rounded.reduce((sum, width, column) => (column === widest ? sum : sum + width), 0);
  rounded[widest] = Math.round((100 - others) * 10) / 10;
  return rounded;
}
