import { type GridCell, type SourceTable, cellText, columnCount, gridRows } from '../../../read/index.js';

/** A table by its columns: what the labels over each of them say, and the rows below. */
export interface LabelledTable {
  /** The labels over each column of the grid, from the top down, without white space. */
  readonly labels: readonly string[];
  readonly body: readonly (readonly GridCell[])[];
}

/** A label is a word or two; what is longer is content. */
const MAX_LABEL_LENGTH = 60;

/** Reads a table whose first row, or first two where a label goes over several columns, head its columns. */
export function labelledTable(table: SourceTable): LabelledTable | undefined {
  const rows = gridRows(table);
  const [first, second] = rows;
  if (!first) return undefined;
  const isDouble =
    second !== undefined && first.some(({ columnSpan }) => columnSpan > 1) && second.every(isLabel);
  const head = isDouble ? [first, second] : [first];
  if (!first.every(isLabel)) return undefined;
  const labels = Array.from({ length: columnCount(rows) }, (_, column) =>
    head
      .flatMap((row) => row.filter(({ from, to }) => from <= column && column < to))
      .map(({ blocks }) => cellText(blocks).replace(/\s+/gu, ''))
      .join(' '),
  );
  return { labels, body: rows.slice(head.length) };
}

const isLabel = ({ blocks }: GridCell): boolean =>
  [...cellText(blocks)].length <= MAX_LABEL_LENGTH && blocks.every(({ type }) => type === 'paragraph');

/** The text of a row's cell in a column; empty where a cell of another row covers it. */
export const textAt = (row: readonly GridCell[], column: number): string =>
  column < 0 ? '' : cellText(row.find(({ from }) => from === column)?.blocks ?? []);

/** The text of a row that holds no more than one cell over all columns: the heading of a group, or a note below the table. */
export function acrossText(row: readonly GridCell[], columns: number): string | undefined {
  const [only, ...others] = row;
  return columns > 1 && only && others.length === 0 && only.to - only.from >= columns
    ? cellText(only.blocks)
    : undefined;
}

/** Whether a line explains a table: it begins with a star or with หมายเหตุ. */
export const isTableNote = (text: string): boolean => /^\(?(?:\*|หมายเหตุ|ที่มา\s*[:：])/u.test(text.trim());
