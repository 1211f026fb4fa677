import { maxOf } from '../../core/index.js';
import { cellName, type Sheet } from './cell.js';

/** A table in a sheet: the labels over its columns and its filled rows. */
export interface SheetGrid {
  readonly sheet: Sheet;
  readonly labels: readonly string[];
  /** Rows of the sheet, from 0, as texts by columns. */
  readonly rows: readonly { readonly at: number; readonly texts: readonly string[] }[];
  readonly labelRow: number;
}

/** Rows above a table, at most: a title, a date, who filled it in. */
const MAX_ABOVE = 20;

/**
 * The table of a sheet whose labels a question knows: in one row, or in two where a label goes over several columns. Undefined
 * where there is none.
 */
export function gridOf(sheet: Sheet, knows: (labels: readonly string[]) => boolean): SheetGrid | undefined {
  const numbers = [...sheet.cells.keys()].sort((a, b) => a - b);
  const columns = [...sheet.cells.values()].flatMap((row) =>
    [...row.keys()].filter((at) => at < MAX_COLUMNS),
  );
  const width = Math.max(0, 1 + maxOf(columns));
  const textsOf = (row: number, columns = width): readonly string[] =>
    Array.from({ length: columns }, (_, column) => (sheet.cells.get(row)?.get(column)?.text ?? '').trim());
  /** A row ends where its cells do: one wide row widens no other. */
  const widthOf = (row: number): number =>
    Math.max(0, 1 + maxOf([...sheet.cells.get(row)!.keys()].filter((at) => at < MAX_COLUMNS)));
  for (let row = 0; row <= MAX_ABOVE; row += 1) {
    const upper = textsOf(row);
    const lower = textsOf(row + 1);
    // Where the head has two rows, a column's own label is in the lower one.
    const both = upper.map((label, column) => lower[column] || label);
    const isDouble = knows(both) && new Set(upper.filter(Boolean)).size < upper.filter(Boolean).length;
    if (!isDouble && !knows(upper)) continue;
    const from = row + (isDouble ? 2 : 1);
    const rows = numbers.filter((at) => at >= from).map((at) => ({ at, texts: textsOf(at, widthOf(at)) }));
    return {
      sheet,
      labels: isDouble ? both : upper,
      labelRow: from - 1,
      rows: rows.filter(({ texts }) => texts.some(Boolean)),
    };
  }
  return undefined;
}

/** More columns than these are no table that people filled in. */
const MAX_COLUMNS = 200;

/** A cell as people find it: `ตัวชี้วัด!G3`. */
export const placeIn = ({ sheet }: Pick<SheetGrid, 'sheet'>, row: number, column: number): string =>
  `${sheet.name}!${cellName(row, column)}`;
