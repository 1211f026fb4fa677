import * as z from 'zod';
import { type ColumnAlign, type TableCellInput, MAX_COLUMNS, type Inline } from '../markdown/index.js';
import { placeCells } from '../core/index.js';
import { textSchema } from './text.js';

/** A cell of a user's table in a parsed report. */
export interface TableCellContent {
  readonly text: readonly Inline[];
  /** Number of columns and rows that the cell covers; absent: one. */
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

const span = z.int().min(1).max(1000).optional();

const spanningCell = z
  .strictObject({ text: textSchema, columnSpan: span, rowSpan: span })
  .transform(({ text, columnSpan = 1, rowSpan = 1 }) => ({
    text,
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
  }));

/** Text is tried first: an object with a `type` is marked text, one without a `type` is a cell. */
export const tableCellSchema: z.ZodType<TableCellContent, TableCellInput> = z.union([
  textSchema.transform((text) => ({ text })),
  spanningCell,
]);

interface TableShape {
  readonly align?: readonly ColumnAlign[] | undefined;
  readonly widths?: readonly number[] | undefined;
  readonly headerRows: number;
  readonly rows: readonly (readonly TableCellContent[])[];
}

/**
 * Every row has as many columns as the first, merged cells do not overlap and do not leave the table, and there is one width for
 * each column, 100 together, and one alignment.
 */
export function checkTable(table: TableShape, context: z.RefinementCtx): void {
  const widest = table.rows.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  if (widest > MAX_COLUMNS) {
    const issue = { code: 'too-many-columns', found: widest, maximum: MAX_COLUMNS };
    context.addIssue({ code: 'custom', path: ['rows'], params: { issue } });
    return;
  }
  const placed = placeCells(table.rows);
  const expected = placed[0]?.covered ?? 0;
  placed.forEach(({ covered: found, overlapping }, row) => {
    const [cell] = overlapping;
    if (cell !== undefined) {
      const issue = { code: 'overlapping-cells', row: row + 1, cell: cell + 1 };
      context.addIssue({ code: 'custom', path: ['rows', row, cell], params: { issue } });
    } else if (found !== expected) {
      const issue = { code: 'ragged-table', row: row + 1, found, expected };
      context.addIssue({ code: 'custom', path: ['rows', row], params: { issue } });
    }
  });
  if (table.align && table.align.length !== expected) {
    context.addIssue({
      code: 'custom',
      path: ['align'],
      params: { issue: { code: 'column-aligns', found: table.align.length, expected } },
    });
  }
  const total = table.widths?.reduce((sum, width) => sum + width, 0) ?? 100;
  if (table.widths && (table.widths.length !== expected || Math.abs(total - 100) > 0.5)) {
    context.addIssue({
      code: 'custom',
      path: ['widths'],
      params: { issue: { code: 'bad-widths', found: `[${table.widths.join(', ')}]` } },
    });
  }
  table.rows.forEach((cells, row) => {
    const left = (row < table.headerRows ? table.headerRows : table.rows.length) - row;
    cells.forEach(({ rowSpan = 1 }, column) => {
      if (rowSpan <= Math.max(1, left)) return;
      context.addIssue({
        code: 'custom',
        path: ['rows', row, column, 'rowSpan'],
        params: { issue: { code: 'out-of-range', found: String(rowSpan), minimum: 1, maximum: left } },
      });
    });
  });
  if (table.headerRows > table.rows.length) {
    context.addIssue({
      code: 'custom',
      path: ['headerRows'],
      params: {
        issue: {
          code: 'out-of-range',
          found: String(table.headerRows),
          minimum: 0,
          maximum: table.rows.length,
        },
      },
    });
  }
}

/** Columns that the cells of a row cover, without merged cells from above. */
const widthOf = (row: readonly TableCellContent[]): number =>
  row.reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0);
