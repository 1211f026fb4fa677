import { LEVELS, type ImportWarningDetail } from '../../core/index.js';
import { itemTitle } from '../../report/index.js';
import type { WordBlock, WordTable } from '../../read/word/index.js';
import { partByLabels } from './content/labels.js';
import { blockLines, isEmpty } from './content/plain.js';
import { readHeading, type Heading } from './heading.js';
import { assumeLevel, goesOnWith, nextCode, openLevel, type CollectedItem } from './items.js';
import { splitLevelCell, type LevelCells, type SplitLevelCell } from './level.js';
import {
  isOfSeveral,
  isPlainLabel,
  keptLabels,
  type Column,
  type ColumnRole,
} from '../../read/content/index.js';
import { readLevelTable, type LevelTable, type LevelTableRow } from './table/read.js';

/** What a document holds: items, and the lines of what belongs to none. */
export interface Collected {
  readonly items: readonly CollectedItem[];
  /** Titles of categories by number, as headings name them. */
  readonly categories: ReadonlyMap<number, string>;
  readonly rest: readonly string[];
  /** Heads of tables that are none of levels. */
  readonly otherTables: readonly string[];
}

/** Something that stands before a table and says what it holds; its line is no rest once a table takes it. */
interface Announced<Thing> {
  readonly thing: Thing;
  readonly line: number;
}

/** Finds the items of a document: each table of levels under the last heading with an item's code. */
export function collectItems(
  blocks: readonly WordBlock[],
  category: number | undefined,
  warn: (warning: ImportWarningDetail) => void,
): Collected {
  const items = new Map<string, CollectedItem>();
  const categories = new Map<number, string>();
  const rest: string[] = [];
  const otherTables: string[] = [];
  /** Those that were looked at, with their items. */
  const labels = new Set<string>();
  let heading: Announced<Extract<Heading, { type: 'item' }>> | undefined;
  /** A level that a line over a table names. */
  let announced: Announced<SplitLevelCell> | undefined;
  let number = category;
  let current: CollectedItem | undefined;
  /** Whether nothing but empty lines has come since the last table of levels. */
  let isOpen = false;

  const take = <Thing>({ thing, line }: Announced<Thing>): Thing => {
    rest[line] = '';
    return thing;
  };
  const read = (block: WordBlock): void => {
    if (block.type === 'table') return readTable(block);
    const lines = blockLines(block).filter(Boolean);
    if (lines.length === 0) return;
    isOpen = false;
    const found = readHeading(lines.join(' '));
    if (found) return readFound(found, lines.join(' '));
    rest.push(...lines);
    const named = splitLevelCell([block]);
    if (named && isEmpty(named.criteria)) announced = { thing: named, line: rest.length - 1 };
  };
  const readFound = (found: Heading, text: string): void => {
    rest.push(text);
    announced = undefined;
    if (found.type === 'item') {
      heading = { thing: found, line: rest.length - 1 };
      if (found.category) categories.set(Number(found.code[0]), found.category);
      return;
    }
    number = found.number;
    if (found.title !== '') categories.set(found.number, found.title);
  };
  const readTable = (table: WordTable): void => {
    const levels = isOfResults(heading?.thing.code)
      ? undefined
      : readLevelTable(table, isOpen ? current?.columns : undefined);
    if (levels) return addTable(levels);
    // Such a table only frames what it holds.
    if (holdsLevels(table) || (isOneColumn(table) && holdsTable(table)))
      return table.rows.forEach(({ cells }) => cells.forEach((cell) => cell.blocks.forEach(read)));
    isOpen = false;
    otherTables.push(blockLines(table)[0] ?? '');
    const headings = cellsOf(table).flatMap((cell) => {
      const found = readHeading(cell.flatMap(blockLines).join(' '));
      return found?.type === 'item' ? [found] : [];
    });
    // The row may say more: its line stays, and an empty one is there to take.
    rest.push(...blockLines(table), '');
    // A table of contents names several items, a frame around a heading one.
    if (new Set(headings.map(({ code }) => code)).size === 1)
      heading = { thing: headings[0]!, line: rest.length - 1 };
  };
  const addTable = (table: LevelTable): void => {
    table.before.forEach(read);
    const isTaken = announced && current?.levels.some(({ level }) => level === announced!.thing.level);
    if (heading || !current || isTaken || !goesOnWith(current, table, isOpen)) current = undefined;
    else if ((!isOpen && !announced) || table.isBare)
      warn({ code: 'table-joined', item: current.code, level: current.levels.at(-1)!.level });
    for (const row of table.rows) addRow(row, table);
    if (current) readLabels(current, table);
    else rest.push(...table.columns.map(({ label }) => label).filter((label) => !isPlainLabel(label)));
    isOpen = true;
  };
  /** Labels that a report does not keep, where they say more than what their column holds. */
  const readLabels = (item: CollectedItem, table: LevelTable): void => {
    const kept = Object.values(keptLabels(item.columns) ?? {});
    for (const { role, label } of table.columns) {
      const isUnknown = role === 'unknown' && (label !== '' || hasUnlabelled(table));
      if (labels.has(`${item.code} ${label}`)) continue;
      labels.add(`${item.code} ${label}`);
      if (isUnknown) warn({ code: 'column-unknown', item: item.code, label });
      if (!isPlainLabel(label) && !kept.includes(label)) rest.push(label);
    }
  };
  const begin = (table: LevelTable): CollectedItem => {
    if (current && !heading) return current;
    const found = heading && take(heading);
    const code = found?.code ?? nextCode(items, number);
    if (!found) warn({ code: 'item-assumed', item: code });
    heading = undefined;
    const known = items.get(code);
    // The line over a further table of an item may say more than the first.
    if (known && found && found.title !== known.title) rest.push(`${code} ${found.title}`);
    current = known ?? { code, title: found?.title ?? '', columns: table.columns, levels: [] };
    items.set(code, current);
    return current;
  };
  const addRow = ({ cells, across, unknown }: LevelTableRow, table: LevelTable): void => {
    if (across) return addAcross(across, table);
    readItemCell(cells.get('item') ?? [], table);
    const item = begin(table);
    for (const { blocks: found } of unknown) rest.push(...found.flatMap(blockLines));
    const first = cells.get('level') ?? [];
    const own = splitLevelCell(first);
    const named = own ?? (announced && take(announced));
    announced = undefined;
    const level = named ? openLevel(item, named, warn) : (item.levels.at(-1) ?? assumeLevel(item, warn));
    fill(level, 'criteria', own?.criteria ?? first.filter((block) => !isEmpty([block])));
    for (const role of ROLES) fill(level, role, cells.get(role) ?? [], holdsSeveral(role, table.columns));
  };
  const readItemCell = (cell: readonly WordBlock[], table: LevelTable): void => {
    const text = cell.flatMap(blockLines).join(' ').trim();
    if (text === '') return;
    const found = readHeading(text);
    if (found?.type === 'item' && found.code === current?.code && !heading) {
      if (found.title !== current.title) rest.push(text);
      return;
    }
    if (found) return readFound(found, text);
    warn({ code: 'row-unplaced', item: begin(table).code, text });
    rest.push(text);
  };
  const addAcross = (across: readonly WordBlock[], table: LevelTable): void => {
    if (across.some((block) => block.type === 'table' && readLevelTable(block))) return across.forEach(read);
    const text = across.flatMap(blockLines).join(' ');
    const found = readHeading(text);
    if (found) return readFound(found, text);
    const named = splitLevelCell(across);
    if (named) return fill(openLevel(begin(table), named, warn), 'criteria', named.criteria);
    warn({ code: 'row-unplaced', item: begin(table).code, text });
    rest.push(...across.flatMap(blockLines));
  };

  blocks.forEach(read);
  const filled = [...items.values()].filter(({ levels }) => levels.length > 0);
  const placed = filled.filter(({ code }) => itemTitle(code) !== undefined && !isOfResults(code));
  for (const item of placed.length > 0 ? items.values() : []) {
    if (placed.includes(item)) continue;
    const lines = item.levels.flatMap((level) => ROLES.flatMap((role) => level[role].flatMap(blockLines)));
    warn({ code: 'table-unplaced', text: lines.find(Boolean) ?? item.title });
    rest.push(`${item.code} ${item.title}`.trim(), ...lines);
  }
  const found = placed.length > 0 ? placed : filled;
  for (const item of found) warnOfItem(item, warn);
  return { items: found, categories, rest: rest.filter(Boolean), otherTables };
}

/** Tells what an item lacks. */
function warnOfItem(
  { code, columns, levels }: CollectedItem,
  warn: (warning: ImportWarningDetail) => void,
): void {
  for (const level of LEVELS)
    if (!levels.some((each) => each.level === level)) warn({ code: 'level-missing', item: code, level });
  const mixed = columns.find(isOfSeveral);
  if (mixed && levels.some((level) => isUnparted(level, mixed.role)))
    warn({ code: 'column-mixed', item: code, label: mixed.label });
}

/** Whether text stands in a column without a label. */
const hasUnlabelled = ({ rows }: LevelTable): boolean =>
  rows.some(({ unknown }) => unknown.some(({ label }) => label === ''));

/** What a level has cells of, beside its name. */
const ROLES = ['criteria', 'guideline', 'result', 'evidence', 'recommendation'] as const;

/** Adds a cell to a level; what stands under labels in it goes where they say. */
function fill(
  level: LevelCells,
  role: (typeof ROLES)[number],
  blocks: readonly WordBlock[],
  hasLabels = role === 'criteria',
): void {
  const parts: ReadonlyMap<ColumnRole, readonly WordBlock[]> = hasLabels
    ? partByLabels(blocks, role)
    : new Map([[role, blocks]]);
  for (const each of ROLES) level[each].push(...(parts.get(each) ?? []));
}

/** Whether a column may have several things under labels; a result has headings of any words else. */
const holdsSeveral = (role: ColumnRole, columns: readonly Column[]): boolean =>
  role === 'criteria' ||
  role === 'guideline' ||
  columns.some((column) => column.role === role && isOfSeveral(column));

/** Category 7 has indicators and no levels. */
const isOfResults = (code: string | undefined): boolean => code?.startsWith('7.') === true;

const cellsOf = ({ rows }: WordTable): readonly (readonly WordBlock[])[] =>
  rows.flatMap(({ cells }) => cells.map(({ blocks }) => blocks));

const isOneColumn = ({ rows }: WordTable): boolean => rows.every(({ cells }) => cells.length === 1);

const holdsTable = (table: WordTable): boolean =>
  cellsOf(table).some((blocks) => blocks.some(({ type }) => type === 'table'));

/** Whether nothing of a level's cell in a column of several things has found another place. */
const isUnparted = ({ criteria, guideline, result }: LevelCells, role: ColumnRole): boolean =>
  role === 'guideline'
    ? criteria.length === 0 && guideline.length > 0
    : guideline.length === 0 && result.length > 0;

/** Whether a table of levels stands in a cell, at any depth. */
const holdsLevels = (table: WordTable): boolean =>
  cellsOf(table).some((blocks) =>
    blocks.some(
      (block) => block.type === 'table' && (readLevelTable(block) !== undefined || holdsLevels(block)),
    ),
  );
