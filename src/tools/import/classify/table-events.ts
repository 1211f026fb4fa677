import { blockLines, cellText, isEmpty, type SourceBlock } from '../../../read/index.js';
import { isOfSeveral, readLevelName, type Column } from '../../../read/content/index.js';
import type { FrameEvent, ImportEvent, RowEvent } from './event.js';
import { readHeading } from './heading.js';
import { splitByLabels } from './labels.js';
import { countedLevel, countsLevels } from './counted-levels.js';
import { readLevelCell } from './level-cell.js';
import { CELL_ROLES, type Cell, type CellRole, type LevelTable, type LevelTableRow } from './level-table.js';
import { readLevelTable } from './read-table.js';

/** A table of levels as events: the rows above its head, its start, its rows, its end. */
export function levelTableEvents({ columns, isBare, before, rows }: LevelTable): readonly ImportEvent[] {
  const levels = rows.flatMap(({ cells, across }) => {
    const name = readLevelName(cellText(across ?? cells.get('level') ?? []));
    return name ? [name.level] : [];
  });
  const isCounted = countsLevels(rows);
  const hasUnlabelled = rows.some(({ unknown }) => unknown.some(({ label }) => label === ''));
  return [
    { type: 'frame', blocks: before },
    { type: 'table-start', levels, isBare },
    ...rows.map((row) => (row.across ? acrossEvent(row.across, columns) : rowEvent(row, columns, isCounted))),
    { type: 'table-end', columns, hasUnlabelled },
  ];
}

function acrossEvent(across: readonly SourceBlock[], columns: readonly Column[]): RowEvent | FrameEvent {
  if (across.some((block) => block.type === 'table' && readLevelTable(block)))
    return { type: 'frame', blocks: across };
  const lines = across.flatMap(blockLines);
  const text = lines.join(' ');
  const heading = readHeading(text);
  if (heading) return { type: 'row-heading', heading, text };
  const level = readLevelCell(across);
  return level
    ? { type: 'row-level', columns, level, cells: cellsOf('criteria', level.criteria, columns) }
    : { type: 'row-unplaced', columns, text, lines };
}

function rowEvent(
  { cells, unknown }: LevelTableRow,
  columns: readonly Column[],
  isCounted: boolean,
): RowEvent {
  const item = (cells.get('item') ?? []).flatMap(blockLines).join(' ').trim();
  const first = cells.get('level') ?? [];
  const level = (isCounted ? countedLevel(first) : undefined) ?? readLevelCell(first);
  return {
    type: 'row',
    columns,
    ...(item !== '' && { item: { text: item, heading: readHeading(item) } }),
    level,
    cells: [
      ...cellsOf('criteria', level?.criteria ?? first.filter((block) => !isEmpty([block])), columns),
      ...CELL_ROLES.flatMap((role) => cellsOf(role, cells.get(role) ?? [], columns)),
    ],
    unknown: unknown.flatMap(({ blocks }) => blocks.flatMap(blockLines)),
  };
}

/** A cell of a column, split at its labels if it may have some. */
const cellsOf = (
  role: CellRole,
  blocks: readonly SourceBlock[],
  columns: readonly Column[],
): readonly Cell[] => (holdsSeveral(role, columns) ? splitByLabels(blocks, role) : [{ role, blocks }]);

/** Whether a column may have several things under labels; in a result, labels are headings otherwise. */
const holdsSeveral = (role: CellRole, columns: readonly Column[]): boolean =>
  role === 'criteria' ||
  role === 'guideline' ||
  columns.some((column) => column.role === role && isOfSeveral(column));
