import type { WordBlock } from '../../word-reader/word-block.js';
import type { WordTable } from '../../word-reader/word-table.js';
import { cellText, isEmpty } from '../content/plain.js';
import { readLevelName } from '../level-name.js';
import { columnRole, isComplete, type Column, type ColumnRole } from './columns.js';
import { columnCount, gridRows, type GridCell } from './grid.js';

/** A row of a table of levels: the blocks of each of its columns. */
export interface LevelTableRow {
  readonly cells: ReadonlyMap<ColumnRole, readonly WordBlock[]>;
  /** Text that goes over all columns: a heading within the table. */
  readonly across?: readonly WordBlock[];
  /** Blocks in columns that are not known, by their labels. */
  readonly unknown: readonly { readonly label: string; readonly blocks: readonly WordBlock[] }[];
}

export interface LevelTable {
  /** Columns of its grid. */
  readonly width: number;
  readonly columns: readonly Column[];
  /** What stands in the rows above its head. */
  readonly before: readonly WordBlock[];
  readonly rows: readonly LevelTableRow[];
}

/** How far down the head of a table may stand. */
const DEEPEST_HEAD = 4;

/**
 * A table as one of levels; undefined where it is none. `columns` are those of the table before, which a table without
 * a head may go on with.
 */
export function readLevelTable(table: WordTable, before?: readonly Column[]): LevelTable | undefined {
  const rows = gridRows(table);
  const width = columnCount(rows);
  const at = rows.slice(0, DEEPEST_HEAD).findIndex((row) => isComplete(row.map(withRole)));
  const columns =
    at < 0 ? (withoutHead(rows, width) ?? goesOn(rows, width, before)) : headColumns(rows[at]!, width);
  if (!columns) return undefined;
  const head = at < 0 ? undefined : rows[at]!.map(({ blocks }) => cellText(blocks)).join('|');
  const body = rows
    .slice(at + 1)
    .filter((row) => row.map(({ blocks }) => cellText(blocks)).join('|') !== head)
    .filter((row, index) => !(index === 0 && at >= 0 && isSecondHead(row, columns)));
  return {
    width,
    columns,
    before: rows.slice(0, Math.max(0, at)).flatMap((row) => row.flatMap(({ blocks }) => blocks)),
    rows: body.flatMap((row) => readRow(row, columns, width)),
  };
}

const withRole = (cell: GridCell): { role: ColumnRole | undefined; label: string; cell: GridCell } => {
  const label = cellText(cell.blocks);
  return { role: columnRole(label), label, cell };
};

/** The columns that a head names, each up to the next one; the first one without a label is that of the levels. */
function headColumns(head: readonly GridCell[], width: number): readonly Column[] {
  const named = head.map(withRole);
  const taken = new Set<ColumnRole>();
  return named.map(({ role, label, cell }, index): Column => {
    const isLevel = index === 0 && !named.some((each) => each.role === 'level');
    const told = role === undefined || taken.has(role) ? (isLevel ? 'level' : 'unknown') : role;
    taken.add(told);
    return { role: told, label, from: cell.from, to: named[index + 1]?.cell.from ?? width };
  });
}

/** Columns of a table that has no head, but the names of levels in its first column. */
function withoutHead(rows: readonly (readonly GridCell[])[], width: number): readonly Column[] | undefined {
  const named = rows.filter(([first]) => first?.from === 0 && readLevelName(cellText(first.blocks)));
  const edges = named[0]?.map(({ from }) => from) ?? [];
  if (named.length === 0 || edges.length < 3) return undefined;
  const roles: readonly ColumnRole[] = ['level', 'guideline', 'result', 'recommendation'];
  return edges.map((from, index) => ({
    role: roles[index] ?? 'unknown',
    label: '',
    from,
    to: edges[index + 1] ?? width,
  }));
}

/** The columns of the table before, where this one has as many and no head of its own. */
function goesOn(
  rows: readonly (readonly GridCell[])[],
  width: number,
  before: readonly Column[] | undefined,
): readonly Column[] | undefined {
  const edges = rows.find((row) => row.length === before?.length)?.map(({ from }) => from);
  if (!before || !edges) return undefined;
  return before.map((column, index) => ({ ...column, from: edges[index]!, to: edges[index + 1] ?? width }));
}

/** A second row of labels, as under a head that two columns share. */
const isSecondHead = (row: readonly GridCell[], columns: readonly Column[]): boolean =>
  row.length <= columns.length &&
  row.some(({ blocks }) => columnRole(cellText(blocks)) !== undefined) &&
  row.every(({ blocks }) => isEmpty(blocks) || columnRole(cellText(blocks)) !== undefined) &&
  !row.some(({ blocks }) => readLevelName(cellText(blocks)));

function readRow(
  row: readonly GridCell[],
  columns: readonly Column[],
  width: number,
): readonly LevelTableRow[] {
  const filled = row.filter(({ blocks }) => !isEmpty(blocks));
  if (filled.length === 0) return [];
  const [only] = filled;
  if (filled.length === 1 && only && row.length === 1 && only.to - only.from >= width && columns.length > 1)
    return [{ cells: new Map(), across: only.blocks, unknown: [] }];
  const cells = new Map<ColumnRole, WordBlock[]>();
  const unknown: { label: string; blocks: readonly WordBlock[] }[] = [];
  for (const cell of row) {
    const column = columns.findLast(({ from }) => from <= cell.from) ?? columns[0]!;
    if (column.role !== 'unknown')
      cells.set(column.role, [...(cells.get(column.role) ?? []), ...cell.blocks]);
    else if (!isEmpty(cell.blocks)) unknown.push({ label: column.label, blocks: cell.blocks });
  }
  return [{ cells, unknown }];
}
