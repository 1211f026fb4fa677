import { itemCodes, LEVELS, type LevelName } from '../model/standard.js';
import type { WordBlock } from '../word-reader/word-block.js';
import type { WordTable } from '../word-reader/word-table.js';
import { blockLines, cellText, isEmpty } from './content/plain.js';
import type { Doubt } from './doubt.js';
import { readHeading } from './heading.js';
import { splitLevelCell, type LevelCells } from './level.js';
import { readLevelName } from './level-name.js';
import type { Column } from './table/columns.js';
import { readLevelTable, type LevelTable, type LevelTableRow } from './table/read.js';

/** An item with the cells of its levels. */
export interface CollectedItem {
  readonly code: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly levels: LevelCells[];
}

/** What a document holds: items, and the lines of what belongs to none. */
export interface Collected {
  readonly items: readonly CollectedItem[];
  /** Titles of categories by number, as headings name them. */
  readonly categories: ReadonlyMap<number, string>;
  readonly rest: readonly string[];
  /** Heads of tables that are none of levels. */
  readonly otherTables: readonly string[];
}

/** Finds the items of a document: each table of levels under the last heading with an item's code. */
export function collectItems(
  blocks: readonly WordBlock[],
  category: number | undefined,
  doubt: (doubt: Doubt) => void,
): Collected {
  const items = new Map<string, CollectedItem>();
  const categories = new Map<number, string>();
  const rest: string[] = [];
  const otherTables: string[] = [];
  let heading: { readonly code: string; readonly title: string; readonly line: number } | undefined;
  let number = category;
  let current: CollectedItem | undefined;
  /** Whether nothing but empty lines has come since the last table of levels. */
  let isOpen = false;

  const read = (block: WordBlock): void => {
    if (block.type === 'table') return readTable(block);
    const text = blockLines(block).join(' ');
    if (text === '') return;
    const found = readHeading(text);
    rest.push(...blockLines(block));
    if (!found) {
      isOpen = false;
      return;
    }
    isOpen = false;
    if (found.type === 'category') {
      number = found.number;
      if (found.title !== '') categories.set(found.number, found.title);
    } else heading = { ...found, line: rest.length - 1 };
  };
  const readTable = (table: WordTable): void => {
    const levels = isOfResults(heading?.code)
      ? undefined
      : readLevelTable(table, isOpen ? current?.columns : undefined);
    if (levels) return addTable(levels);
    // A table of one column only frames what it holds.
    if (table.rows.every(({ cells }) => cells.length === 1) && holdsTable(table)) {
      return table.rows.forEach(({ cells }) => cells[0]!.blocks.forEach(read));
    }
    isOpen = false;
    otherTables.push(blockLines(table)[0] ?? '');
    rest.push(...blockLines(table));
  };
  const addTable = (table: LevelTable): void => {
    table.before.forEach(read);
    if (heading || !current || !goesOnWith(current, table, isOpen)) current = undefined;
    else if (!isOpen)
      doubt({ code: 'table-joined', item: current.code, level: current.levels.at(-1)!.level });
    for (const row of table.rows) addRow(row, table);
    isOpen = true;
  };
  const begin = (table: LevelTable): CollectedItem => {
    if (current && !heading) return current;
    const code = heading?.code ?? nextCode(items, number);
    if (!heading) doubt({ code: 'item-assumed', item: code });
    else if (rest[heading.line] !== undefined) rest[heading.line] = '';
    const known = items.get(code);
    const title = heading?.title ?? '';
    heading = undefined;
    current = known ?? { code, title, columns: table.columns, levels: [] };
    items.set(code, current);
    return current;
  };
  const addRow = ({ cells, across, unknown }: LevelTableRow, table: LevelTable): void => {
    if (across) {
      const found = readHeading(cellText(across));
      const named = splitLevelCell(across);
      if (found?.type === 'item') heading = { ...found, line: -1 };
      else if (found) number = found.number;
      else if (named) open(begin(table), named, doubt);
      else addAcross(across, table);
      return;
    }
    const item = begin(table);
    for (const { label, blocks: found } of unknown) {
      doubt({ code: 'column-unknown', item: item.code, label });
      rest.push(...found.flatMap(blockLines));
    }
    const first = cells.get('level') ?? [];
    const named = splitLevelCell(first);
    const level = named ? open(item, named, doubt) : (item.levels.at(-1) ?? assume(item, doubt));
    if (!named && !isEmpty(first)) level.criteria.push(...first);
    level.guideline.push(...(cells.get('guideline') ?? []));
    level.result.push(...(cells.get('result') ?? []));
    level.evidence.push(...(cells.get('evidence') ?? []));
    level.recommendation.push(...(cells.get('recommendation') ?? []));
  };
  const addAcross = (across: readonly WordBlock[], table: LevelTable): void => {
    const item = begin(table);
    doubt({ code: 'row-unplaced', item: item.code, text: cellText(across) });
    rest.push(...across.flatMap(blockLines));
  };

  blocks.forEach(read);
  for (const { code, levels } of items.values())
    for (const level of LEVELS)
      if (!levels.some((each) => each.level === level)) doubt({ code: 'level-missing', item: code, level });
  return { items: [...items.values()], categories, rest: rest.filter(Boolean), otherTables };
}

/**
 * Whether a table without a code has further levels of an item: none that the item has already. Where it follows
 * directly, it may go on with the last one.
 */
function goesOnWith({ levels }: CollectedItem, { rows }: LevelTable, follows: boolean): boolean {
  const last = levels.at(-1)?.level;
  if (last === undefined) return follows;
  return rows.every(({ cells, across }) => {
    const name = readLevelName(cellText(across ?? cells.get('level') ?? []))?.level;
    return name === undefined || (follows && name === last) || !levels.some(({ level }) => level === name);
  });
}

/** Category 7 has indicators and no levels. */
const isOfResults = (code: string | undefined): boolean => code?.startsWith('7.') === true;

const holdsTable = ({ rows }: WordTable): boolean =>
  rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(({ type }) => type === 'table')));

/** The level that a row names: a new one, or one that stands in another row already. */
function open(
  item: CollectedItem,
  { level, passed, criteria }: NonNullable<ReturnType<typeof splitLevelCell>>,
  doubt: (doubt: Doubt) => void,
): LevelCells {
  const known = item.levels.find((each) => each.level === level);
  if (known) {
    if (item.levels.at(-1) !== known || !isEmpty(criteria))
      doubt({ code: 'level-twice', item: item.code, level });
    known.criteria.push(...criteria);
    return known;
  }
  const opened: LevelCells = {
    level,
    ...(passed !== undefined && { passed }),
    criteria: [...criteria],
    guideline: [],
    result: [],
    evidence: [],
    recommendation: [],
  };
  item.levels.push(opened);
  return opened;
}

/** The first level of an item whose first row names none. */
function assume(item: CollectedItem, doubt: (doubt: Doubt) => void): LevelCells {
  const level: LevelName = LEVELS[0];
  doubt({ code: 'level-assumed', item: item.code, level });
  return open(item, { level, criteria: [] }, doubt);
}

/** The code of a table without one: the next of its category. `''` where the category is not known. */
function nextCode(items: ReadonlyMap<string, unknown>, number: number | undefined): string {
  const last = [...items.keys()].at(-1);
  const category = number ?? (last === undefined ? undefined : Number(last.split('.')[0]));
  if (category === undefined) return '';
  return itemCodes(category).find((code) => !items.has(code)) ?? '';
}
