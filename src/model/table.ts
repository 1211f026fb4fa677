import { z } from 'zod';
import { textSchema, type Inline, type TextInput } from './text.js';

/** A cell of a user's table in a parsed report. */
export interface TableCellContent {
  readonly text: readonly Inline[];
  /** Number of columns and rows that the cell covers; absent: one. */
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

export type TableCellInput = TextInput | { text: TextInput; columnSpan?: number; rowSpan?: number };

const span = z.int().min(1).max(1000).optional();

const spanningCell = z.strictObject({ text: textSchema, columnSpan: span, rowSpan: span });

/** Text is tried first: an object with a `type` is marked text, one without is a cell. */
export const tableCellSchema: z.ZodType<TableCellContent, TableCellInput> = z.union([
  textSchema.transform((text) => ({ text })),
  spanningCell,
]);

interface TableShape {
  readonly widths?: readonly number[] | undefined;
  readonly headerRows: number;
  readonly rows: readonly (readonly TableCellContent[])[];
}

/** How many columns each row covers, cells that reach down from rows above included. */
export function coveredColumns(rows: TableShape['rows']): readonly number[] {
  let pending: { readonly columns: number; readonly rows: number }[] = [];
  return rows.map((row) => {
    const own = row.reduce((sum, cell) => sum + (cell.columnSpan ?? 1), 0);
    const total = pending.reduce((sum, reaching) => sum + reaching.columns, own);
    const started = row.map((cell) => ({ columns: cell.columnSpan ?? 1, rows: cell.rowSpan ?? 1 }));
    pending = [...pending, ...started].map((r) => ({ ...r, rows: r.rows - 1 })).filter((r) => r.rows > 0);
    return total;
  });
}

/** Every row covers as many columns as the first, widths are one a column and add up to 100, merged rows end in time. */
export function checkTable(table: TableShape, context: z.RefinementCtx): void {
  const covered = coveredColumns(table.rows);
  const expected = covered[0] ?? 0;
  covered.forEach((found, row) => {
    if (found === expected) return;
    context.addIssue({
      code: 'custom',
      path: ['rows', row],
      params: { issue: { code: 'ragged-table', row: row + 1, found, expected } },
    });
  });
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
