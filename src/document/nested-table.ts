import type { Edges, TableStyle } from './theme.js';
import type { Table, TableCell } from './tree.js';

/** Rules side by side that are no further apart look like a double rule, pt. */
export const MAX_DOUBLE_RULE = 6;

/** How far a table in a cell reaches over the cell's padding, pt, so that its outer rules are the cell's. */
export type Reach = Pick<Edges, 'left' | 'right'>;

/** The style of the table whose cell holds tables that can reach its rules: of one column among others. */
export const reachableCell = (
  { columns }: Table,
  { columnSpan }: TableCell,
  style: TableStyle,
): TableStyle | undefined => (columns.length > 1 && columnSpan === 1 ? style : undefined);

/**
 * How far a table reaches in a cell of a table of the style `outer`. Nothing where one of both has no rules, where the padding sets them
 * apart, and where the table has a row without columns: the rules between its columns tell it from the cell.
 */
export function nestedReach(
  { columns, head, body }: Table,
  { rule }: TableStyle,
  outer: TableStyle | undefined,
): Reach | undefined {
  if (!outer || columns.length < 2 || rule.width === 0 || outer.rule.width === 0) return undefined;
  const { left, right } = outer.padding;
  if (Math.max(left, right) > MAX_DOUBLE_RULE) return undefined;
  const hasColumns = [...head, ...body].every(({ cells }) =>
    cells.every(({ columnSpan }) => columnSpan < columns.length),
  );
  return hasColumns ? { left, right } : undefined;
}
