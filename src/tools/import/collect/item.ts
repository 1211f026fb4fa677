import { LEVELS, type LevelName } from '../../../core/index.js';
import { isEmpty } from '../../../read/index.js';
import type { Column } from '../../../read/content/index.js';
import { itemCodes } from '../../../report/index.js';
import type { Cell, LevelCell } from '../classify/index.js';
import { append } from './log.js';
import {
  currentItem,
  withoutLine,
  withRest,
  withWarning,
  type CollectState,
  type ItemState,
  type LevelState,
} from './state.js';

/** Makes the item current that the rows of a table belong to: that of the heading before it, else the current one, else the next. */
export function beginItem(state: CollectState, columns: readonly Column[]): CollectState {
  const { heading } = state;
  if (state.current !== undefined && !heading) return state;
  const found = heading?.value;
  const code = found?.code ?? nextCode(state);
  const headed = heading
    ? { ...withoutLine(state, heading), heading: undefined }
    : withWarning(state, { code: 'item-assumed', item: code });
  const before = state.items.get(code);
  // The line over a further table of an item may say more than the first.
  const isRenamed = before && found && found.title !== before.title;
  const noted = isRenamed ? withRest(headed, [`${code} ${found.title}`]) : headed;
  const item = before ?? { code, title: found?.title ?? '', columns, levels: [], labels: [] };
  return withItem({ ...noted, current: code }, item);
}

/** The code of a table without one: the next of its category. `''` where the category is not known. */
function nextCode({ items, category: named }: CollectState): string {
  const last = [...items.keys()].at(-1);
  const category = named ?? (last === undefined ? undefined : Number(last.split('.')[0]));
  if (category === undefined) return '';
  return itemCodes(category).find((code) => !items.has(code)) ?? '';
}

/** Opens a level of the current item: a new one, or one that another row has named. */
export function openLevel(given: CollectState, cell: LevelCell): CollectState {
  const { level, passed, criteria } = cell;
  const state = noteCell(given, cell);
  const item = currentItem(state)!;
  const named = item.levels.find((each) => each.level === level);
  if (!named) {
    const opened: LevelState = { level, ...(passed !== undefined && { passed }), cells: undefined };
    return withItem(state, { ...item, levels: [...item.levels, opened] });
  }
  const goesOn = item.levels.at(-1) === named && isEmpty(criteria);
  return goesOn ? state : withWarning(state, { code: 'level-twice', item: item.code, level });
}

/** Names what a level's cell says otherwise than a report does: several levels at once, or a number alone. */
function noteCell(state: CollectState, { level, others, isCounted }: LevelCell): CollectState {
  const item = state.current!;
  const together = others ? withWarning(state, { code: 'levels-together', item, level, others }) : state;
  return isCounted ? withWarning(together, { code: 'level-assumed', item, level }) : together;
}

/** Opens the first level of an item whose first row names none. */
export function assumeLevel(state: CollectState): CollectState {
  const level: LevelName = LEVELS[0];
  const warned = withWarning(state, { code: 'level-assumed', item: state.current!, level });
  return openLevel(warned, { level, criteria: [] });
}

/** Adds cells to a level of the current item. */
export function fillLevel(state: CollectState, name: LevelName, cells: readonly Cell[]): CollectState {
  const item = currentItem(state)!;
  const levels = item.levels.map((level) =>
    level.level === name ? { ...level, cells: append(level.cells, cells) } : level,
  );
  return withItem(state, { ...item, levels });
}

export const withItem = (state: CollectState, item: ItemState): CollectState => ({
  ...state,
  items: new Map(state.items).set(item.code, item),
});
