import { type GridCell, type SourceBlock, cellText, isEmpty } from '../../../read/index.js';
import { readLevelName, columnRole, isComplete, type ColumnRole } from '../../../read/content/index.js';
import { readHeading } from './heading.js';
import type { LevelTable, LevelTableRow } from './level-table.js';

/** A label is a word or two; what is longer is content. */
const MAX_LABEL_LENGTH = 40;

interface OpenRow {
  readonly cells: Map<ColumnRole, readonly SourceBlock[]>;
}

/**
 * A table whose rows are labelled at their start, as a form has them: ระดับ | Basic, then แนวทางดำเนินการ | …, then
 * ผลการดำเนินงาน | …. A row that names a level begins one. Undefined where the labels are not those of levels.
 */
export function readLabelled(rows: readonly (readonly GridCell[])[]): LevelTable | undefined {
  const labels = rows.map(([first, ...others]) =>
    first && others.length > 0 ? labelOf(first.blocks) : undefined,
  );
  if (!isComplete(labels.map((role) => ({ role })))) return undefined;
  const found: LevelTableRow[] = [];
  let open: OpenRow | undefined;
  const begin = (): OpenRow => {
    open = { cells: new Map() };
    found.push({ cells: open.cells, unknown: [] });
    return open;
  };
  rows.forEach((row, index) => {
    const label = labels[index];
    const blocks = row.flatMap((cell) => cell.blocks);
    const values = row.slice(1).flatMap((cell) => cell.blocks);
    if (isEmpty(blocks)) return;
    const names = readLevelName(cellText(label === undefined ? blocks : values)) !== undefined;
    if (label === 'level' || (label === undefined && names)) {
      begin().cells.set('level', label === undefined ? blocks : values);
    } else if (label === undefined || label === 'unknown' || readHeading(cellText(blocks))) {
      found.push({ cells: new Map(), across: blocks, unknown: [] });
      open = undefined;
    } else {
      const { cells } = open ?? begin();
      cells.set(label, [...(cells.get(label) ?? []), ...values]);
    }
  });
  // Other tables have such labels too.
  if (!found.some(({ cells, across = cells.get('level') ?? [] }) => readLevelName(cellText(across))))
    return undefined;
  const columns = [...new Set(labels)].flatMap((role, index) => {
    const row = rows[labels.indexOf(role)]?.[0];
    return role && row ? [{ role, label: cellText(row.blocks), from: index, to: index + 1 }] : [];
  });
  return { columns, isBare: false, before: [], rows: found };
}

function labelOf(blocks: readonly SourceBlock[]): ColumnRole | undefined {
  const text = cellText(blocks);
  return [...text].length > MAX_LABEL_LENGTH || readLevelName(text) ? undefined : columnRole(text);
}
