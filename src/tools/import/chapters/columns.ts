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

/**
 * The text of a row that is not one of the list but explains it: a cell over all columns, the heading of a group or a note, or a
 * note in the first of the named columns; the texts of a row without a name. Undefined for the rows of the list.
 */
export function asideText(
  row: readonly GridCell[],
  texts: readonly string[],
  name: number,
): string | undefined {
  const [only, ...others] = row;
  if (texts.length > 1 && only && others.length === 0 && only.to - only.from >= texts.length)
    return cellText(only.blocks);
  const filled = texts.filter(Boolean);
  const isNote = filled.length === 1 && isTableNote(texts[name]!);
  return texts[name] === '' || isNote ? filled.join(' | ') : undefined;
}

/** Whether a line explains a table: it begins with a star or with หมายเหตุ. */
const isTableNote = (text: string): boolean => /^\(?(?:\*|หมายเหตุ|ที่มา\s*[:：])/u.test(text.trim());
