import { LEVELS, type LevelName, type ImportWarningDetail } from '../../core/index.js';
import { itemCodes } from '../../report/index.js';
import { cellText, isEmpty } from './content/plain.js';
import type { LevelCells, SplitLevelCell } from './level.js';
import { readLevelName, type Column } from '../../read/content/index.js';
import type { LevelTable } from './table/read.js';

/** An item with the cells of its levels. */
export interface CollectedItem {
  readonly code: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly levels: LevelCells[];
}

/**
 * Whether a table without a code has further levels of an item: none that the item has already. Where it follows
 * directly, it may go on with the last one.
 */
export function goesOnWith({ levels }: CollectedItem, { rows }: LevelTable, follows: boolean): boolean {
  const last = levels.at(-1)?.level;
  if (last === undefined) return follows;
  return rows.every(({ cells, across }) => {
    const name = readLevelName(cellText(across ?? cells.get('level') ?? []))?.level;
    return name === undefined || (follows && name === last) || !levels.some(({ level }) => level === name);
  });
}

/** The level that a row names: a new one, or one that stands in another row already. Its cells are for the caller to add. */
export function openLevel(
  item: CollectedItem,
  { level, passed, criteria }: SplitLevelCell,
  warn: (warning: ImportWarningDetail) => void,
): LevelCells {
  const known = item.levels.find((each) => each.level === level);
  if (known) {
    if (item.levels.at(-1) !== known || !isEmpty(criteria))
      warn({ code: 'level-twice', item: item.code, level });
    return known;
  }
  const opened: LevelCells = {
    level,
    ...(passed !== undefined && { passed }),
    criteria: [],
    guideline: [],
    result: [],
    evidence: [],
    recommendation: [],
  };
  item.levels.push(opened);
  return opened;
}

/** The first level of an item whose first row names none. */
export function assumeLevel(item: CollectedItem, warn: (warning: ImportWarningDetail) => void): LevelCells {
  const level: LevelName = LEVELS[0];
  warn({ code: 'level-assumed', item: item.code, level });
  return openLevel(item, { level, criteria: [] }, warn);
}

/** The code of a table without one: the next of its category. `''` where the category is not known. */
export function nextCode(items: ReadonlyMap<string, unknown>, number: number | undefined): string {
  const last = [...items.keys()].at(-1);
  const category = number ?? (last === undefined ? undefined : Number(last.split('.')[0]));
  if (category === undefined) return '';
  return itemCodes(category).find((code) => !items.has(code)) ?? '';
}
