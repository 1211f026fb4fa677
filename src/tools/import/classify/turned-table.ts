import type { LevelName } from '../../../core/index.js';
import { cellText, isEmpty, type GridCell, type SourceBlock } from '../../../read/index.js';
import { columnRole, type ColumnRole } from '../../../read/content/index.js';
import { readLevelNames } from './level-names.js';
import type { LevelTable, LevelTableRow } from './level-table.js';

type Row = readonly GridCell[];

/**
 * A table that has levels side by side: its first row names them, and each row below is a label (แนวทาง, ผลการดำเนินงาน).
 * Undefined for any other table, such as the overview of a category, which has an item in each row.
 */
export function readTurned(rows: readonly Row[]): LevelTable | undefined {
  const at = rows.findIndex((row) => row.some(({ blocks }) => !isEmpty(blocks)));
  const head = rows[at];
  const levels = head?.slice(1).map(levelOf) ?? [];
  if (levels.length < 2 || levels.includes(undefined) || levelOf(head![0]!) !== undefined) return undefined;
  if (new Set(levels).size !== levels.length) return undefined;
  const body = rows.slice(at + 1).filter((row) => row.some(({ blocks }) => !isEmpty(blocks)));
  if (body.length === 0 || body.some((row) => row.length !== head!.length || row[0]!.from !== 0))
    return undefined;
  const found = rowsOfLabels(body, head!);
  const roles: readonly ColumnRole[] = ['level', 'guideline', 'result'];
  return (
    found && {
      columns: roles.map((role, index) => ({ role, label: '', from: index, to: index + 1 })),
      isBare: false,
      before: [],
      rows: found,
    }
  );
}

/** The level that a cell of the first row names, and nothing else. */
function levelOf({ blocks }: GridCell): LevelName | undefined {
  const text = cellText(blocks);
  const names = readLevelNames(text);
  return names && names.others.length === 0 && names.length >= text.trimEnd().length
    ? names.level
    : undefined;
}

/** Rows with labels as a row for each level; undefined where no label is one of a result or a guideline. */
function rowsOfLabels(body: readonly Row[], head: Row): readonly LevelTableRow[] | undefined {
  const roles = body.map(([first]) => columnRole(cellText(first!.blocks)));
  if (!roles.some((role) => role === 'result' || role === 'guideline')) return undefined;
  return head.slice(1).map((name, column) => {
    const cells = new Map<ColumnRole, readonly SourceBlock[]>();
    const unknown: { label: string; blocks: readonly SourceBlock[] }[] = [];
    body.forEach((row, index) => {
      const { blocks } = row[column + 1]!;
      const role = roles[index];
      if (isEmpty(blocks)) return;
      if (role === undefined || role === 'level' || role === 'item')
        unknown.push({ label: cellText(row[0]!.blocks), blocks });
      else cells.set(role, [...(cells.get(role) ?? []), ...blocks]);
    });
    return levelRow(name, cells, unknown);
  });
}

const levelRow = (
  name: GridCell,
  cells: ReadonlyMap<ColumnRole, readonly SourceBlock[]>,
  unknown: LevelTableRow['unknown'] = [],
): LevelTableRow => ({ cells: new Map([['level', name.blocks], ...cells]), unknown });
