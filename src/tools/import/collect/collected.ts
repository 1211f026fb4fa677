import { LEVELS, type ImportWarningDetail, type LevelName } from '../../../core/index.js';
import { blockLines, type SourceBlock } from '../../../read/index.js';
import { isOfSeveral, type Column, type ColumnRole } from '../../../read/content/index.js';
import { itemTitle } from '../../../report/index.js';
import { CELL_ROLES, isOfResults, type CellRole } from '../classify/index.js';
import { entriesOf } from './log.js';
import type { CollectState, ItemState, LevelState } from './state.js';

/** What a document holds: items, and the lines that belong to none. */
export interface Collected {
  readonly items: readonly CollectedItem[];
  /** Titles of categories by number, as headings name them. */
  readonly categories: ReadonlyMap<number, string>;
  readonly rest: readonly string[];
  /** The first line of each table that holds no levels. */
  readonly otherTables: readonly string[];
  readonly warnings: readonly ImportWarningDetail[];
}

/** An item with the cells of its levels. */
export interface CollectedItem {
  readonly code: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly levels: readonly LevelCells[];
}

/** The blocks of a level's cells, over all its rows. */
export interface LevelCells extends Readonly<Record<CellRole, readonly SourceBlock[]>> {
  readonly level: LevelName;
  readonly passed?: boolean;
}

/** What a whole document holds; an item that the standard does not have is rest, unless there is no other. */
export function toCollected(state: CollectState): Collected {
  const all = [...state.items.values()].map(toItem);
  const filled = all.filter(({ levels }) => levels.length > 0);
  const placed = filled.filter(({ code }) => itemTitle(code) !== undefined && !isOfResults(code));
  const unplaced = placed.length > 0 ? all.filter((item) => !placed.includes(item)) : [];
  const items = placed.length > 0 ? placed : filled;
  const taken = new Set(entriesOf(state.taken));
  const warnings = entriesOf(state.warnings);
  const rest = entriesOf(state.rest).flatMap((line) => (taken.has(line) ? [] : [line.text]));
  return {
    items,
    categories: state.categories,
    rest: [...rest, ...unplaced.flatMap(unplacedLines)].filter(Boolean),
    otherTables: entriesOf(state.otherTables),
    warnings: [
      ...warnings,
      ...unplaced.map((item): ImportWarningDetail => ({
        code: 'table-unplaced',
        text: contentLines(item).find(Boolean) ?? item.title,
      })),
      ...items.flatMap((item) => warningsOf(item, namedTogether(item, warnings))),
    ],
  };
}

const toItem = ({ code, title, columns, levels }: ItemState): CollectedItem => ({
  code,
  title,
  columns,
  levels: levels.map(toLevel),
});

function toLevel({ level, passed, cells }: LevelState): LevelCells {
  const all = entriesOf(cells);
  const blocksOf = (wanted: CellRole): readonly SourceBlock[] =>
    all.flatMap(({ role, blocks }) => (role === wanted ? blocks : []));
  return {
    level,
    ...(passed !== undefined && { passed }),
    criteria: blocksOf('criteria'),
    guideline: blocksOf('guideline'),
    result: blocksOf('result'),
    evidence: blocksOf('evidence'),
    recommendation: blocksOf('recommendation'),
  };
}

const contentLines = ({ levels }: CollectedItem): readonly string[] =>
  levels.flatMap((level) => CELL_ROLES.flatMap((role) => level[role].flatMap(blockLines)));

const unplacedLines = (item: CollectedItem): readonly string[] => [
  `${item.code} ${item.title}`.trim(),
  ...contentLines(item),
];

/** Levels of an item that a cell names beside another one, which has their text. */
const namedTogether = (
  { code }: CollectedItem,
  warnings: readonly ImportWarningDetail[],
): readonly LevelName[] =>
  warnings.flatMap((each) => (each.code === 'levels-together' && each.item === code ? each.others : []));

/** What an item lacks; levels that are known to be within another one are not missing. */
function warningsOf(
  { code, columns, levels }: CollectedItem,
  within: readonly LevelName[],
): readonly ImportWarningDetail[] {
  const found = new Set([...levels.map(({ level }) => level), ...within]);
  const missing = LEVELS.filter((level) => !found.has(level));
  const mixed = columns.find(isOfSeveral);
  const isMixed = mixed && levels.some((level) => isUnsplit(level, mixed.role));
  return [
    ...missing.map((level): ImportWarningDetail => ({ code: 'level-missing', item: code, level })),
    ...(isMixed ? [{ code: 'column-mixed', item: code, label: mixed.label } as const] : []),
  ];
}

/** Whether nothing of a level's cell in a column of several things has found another place. */
const isUnsplit = ({ criteria, guideline, result }: LevelCells, role: ColumnRole): boolean =>
  role === 'guideline'
    ? criteria.length === 0 && guideline.length > 0
    : guideline.length === 0 && result.length > 0;
