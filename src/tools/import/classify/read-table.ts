import {
  type GridCell,
  type SourceBlock,
  type SourceTable,
  cellText,
  columnCount,
  gridRows,
  isEmpty,
} from '../../../read/index.js';
import { readLevelName, columnOf, type Column, type ColumnRole } from '../../../read/content/index.js';
import { readHeading } from './heading.js';
import { readLabelled } from './labelled-table.js';
import type { LevelTable, LevelTableRow } from './level-table.js';
import { findHead, rowText } from './table-head.js';
import { readTurned } from './turned-table.js';

/**
 * A table as one of levels; undefined where it is none. `columns` are those of the table before, which a table without
 * a head may continue.
 */
export function readLevelTable(table: SourceTable, before?: readonly Column[]): LevelTable | undefined {
  const rows = gridRows(table);
  const turned = readTurned(rows);
  if (turned) return turned;
  const width = columnCount(rows);
  const head = findHead(rows, width);
  const named = head?.columns ?? withoutHead(rows, width);
  const labelled = named ? undefined : readLabelled(rows);
  if (labelled) return labelled;
  const columns = named ?? continueColumns(rows, width, before);
  if (!columns) return undefined;
  const body = rows.slice(head?.end ?? 0).filter((row) => rowText(row) !== head?.repeated);
  if (body.every((row) => row.every(({ blocks }) => isEmpty(blocks)))) return undefined;
  return {
    columns,
    isBare: named === undefined,
    before: (head?.before ?? []).flatMap(({ blocks }) => blocks),
    rows: body.flatMap((row) => readRow(row, columns, width, table.grid)),
  };
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

/** The columns of the table before, where this one has as many and no head. */
function continueColumns(
  rows: readonly (readonly GridCell[])[],
  width: number,
  before: readonly Column[] | undefined,
): readonly Column[] | undefined {
  const edges = rows.find((row) => row.length === before?.length)?.map(({ from }) => from);
  if (!before || !edges) return undefined;
  return before.map((column, index) => ({ ...column, from: edges[index]!, to: edges[index + 1] ?? width }));
}

function readRow(
  row: readonly GridCell[],
  columns: readonly Column[],
  width: number,
  grid: readonly number[],
): readonly LevelTableRow[] {
  const filled = row.filter(({ blocks }) => !isEmpty(blocks));
  const [only] = filled;
  if (!only) return [];
  if (filled.length === 1 && columns.length > 1 && (isAcross(row, width) || headsItem(only)))
    return [{ cells: new Map(), across: only.blocks, unknown: [] }];
  const cells = new Map<ColumnRole, SourceBlock[]>();
  const unknown: { label: string; blocks: readonly SourceBlock[] }[] = [];
  row.forEach((cell) => {
    const column = columnOf(cell, row, columns, grid);
    const label = isShared(column, columns) && !isEmpty(cell.blocks) ? [labelBlock(column.label)] : [];
    if (column.role !== 'unknown')
      cells.set(column.role, [...(cells.get(column.role) ?? []), ...label, ...cell.blocks]);
    else if (!isEmpty(cell.blocks)) unknown.push({ label: column.label, blocks: cell.blocks });
  });
  return [{ cells, unknown }];
}

/** Whether several columns are of one kind, as those of two years under a common label. */
const isShared = (column: Column, columns: readonly Column[]): boolean =>
  column.label !== '' && columns.some((other) => other !== column && other.role === column.role);

/** A label as a line over what its column holds. */
const labelBlock = (label: string): SourceBlock => ({
  type: 'paragraph',
  role: undefined,
  outline: undefined,
  left: 0,
  pieces: [{ type: 'text', text: label, style: { bold: true } }],
  metadata: new Map(),
  startsPage: false,
});

const isAcross = ([first, ...others]: readonly GridCell[], width: number): boolean =>
  others.length === 0 && first !== undefined && first.to - first.from >= width;

/** The only text of a row, in its first cell: an item or a category, as a row over all columns would name it. */
const headsItem = ({ from, blocks }: GridCell): boolean =>
  from === 0 && readHeading(cellText(blocks)) !== undefined;
