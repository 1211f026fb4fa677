import { type GridCell, cellText, isEmpty } from '../../../read/index.js';
import {
  readLevelName,
  columnRole,
  isComplete,
  isPlainLabel,
  type Column,
  type ColumnRole,
} from '../../../read/content/index.js';
import { readHeading } from './heading.js';

/** The head of a table of levels. */
export interface Head {
  readonly columns: readonly Column[];
  /** Rows of the table that it takes, with those above it. */
  readonly end: number;
  /** Cells of the rows above the labels, and common labels that say more than what a column holds. */
  readonly before: readonly GridCell[];
  /** The text of its lowest row, which a table that continues may repeat. */
  readonly repeated: string;
}

/** Rows in which the head of a table is looked for. */
const MAX_DEPTH = 4;

/** Finds the head of a table by its labels: a row, or two where a label of the upper one goes over several columns. */
export function findHead(rows: readonly (readonly GridCell[])[], width: number): Head | undefined {
  const at = rows.slice(0, MAX_DEPTH).findIndex((row) => !namesLevel(row) && isComplete(row.map(withRole)));
  if (at < 0) return undefined;
  const second = rows[at + 1];
  const end = second && isSecond(second, rows[at]!) ? at + 2 : at + 1;
  const reaching = rows
    .slice(0, at)
    .flatMap((row, index) => row.filter(({ rowSpan }) => index + rowSpan > at));
  const upper = [...rows[at]!, ...reaching];
  const under = end > at + 1 ? second! : [];
  const single = upper.filter((cell) => !under.some((lower) => isUnder(lower, cell)));
  const lowest = [...single, ...under].sort((a, b) => a.from - b.from);
  return {
    columns: toColumns(lowest, upper, width),
    end,
    before: [
      ...rows.slice(0, at).flatMap((row) => row.filter((cell) => !reaching.includes(cell))),
      ...upper.filter((cell) => !single.includes(cell) && !isPlainLabel(cellText(cell.blocks))),
    ],
    repeated: rowText(rows[at]!),
  };
}

/** A row as one string. */
export const rowText = (row: readonly GridCell[]): string =>
  row.map(({ blocks }) => cellText(blocks)).join('|');

const namesLevel = ([first]: readonly GridCell[]): boolean =>
  first !== undefined && readLevelName(cellText(first.blocks)) !== undefined;

const withRole = ({ blocks }: GridCell): { role: ColumnRole | undefined } => ({
  role: blocks.some(({ type }) => type === 'table') ? undefined : columnRole(cellText(blocks)),
});

const isUnder = (lower: GridCell, upper: GridCell): boolean =>
  lower.from >= upper.from && lower.to <= upper.to;

/** A label of a second row is no longer than this; a row of contents is. */
const MAX_LABEL_LENGTH = 40;

/** A second row of labels: of the columns that the row above has together, or again of all. */
function isSecond(row: readonly GridCell[], above: readonly GridCell[]): boolean {
  if (namesLevel(row)) return false;
  const filled = row.filter(({ blocks }) => !isEmpty(blocks));
  if (filled.length === 0 || filled.some(({ blocks }) => readHeading(cellText(blocks)))) return false;
  if (filled.length > 1 && filled.every(({ blocks }) => columnRole(cellText(blocks)) !== undefined))
    return true;
  return filled.every(
    (cell) =>
      [...cellText(cell.blocks)].length <= MAX_LABEL_LENGTH &&
      above.some((upper) => isUnder(cell, upper) && upper.columnSpan > cell.columnSpan),
  );
}

/**
 * The columns that labels name, each up to the next one. The first one is that of the levels where none is called so; one under
 * a common label is of its kind; of two that say the same the first counts.
 */
function toColumns(
  lowest: readonly GridCell[],
  upper: readonly GridCell[],
  width: number,
): readonly Column[] {
  const named = lowest.map((cell) => {
    const over = upper.find((each) => isUnder(cell, each)) ?? cell;
    const own = columnRole(cellText(cell.blocks));
    return { cell, over, role: own ?? columnRole(cellText(over.blocks)) };
  });
  const hasLevel = named.some(({ role }) => role === 'level');
  return named.map(({ cell, over, role }, index): Column => {
    const isTaken = named.slice(0, index).some((each) => each.role === role && each.over !== over);
    const isLevel =
      index === 0 && !hasLevel && (role === undefined || role === 'criteria' || role === 'item');
    return {
      role: isLevel ? 'level' : role === undefined || isTaken ? 'unknown' : role,
      label: cellText((isEmpty(cell.blocks) ? over : cell).blocks),
      from: cell.from,
      to: named[index + 1]?.cell.from ?? width,
    };
  });
}
