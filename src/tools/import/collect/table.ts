import { isPlainLabel, keptLabels, type Column } from '../../../read/content/index.js';
import type { TableEndEvent, TableStartEvent } from '../classify/index.js';
import { withItem } from './item.js';
import { currentItem, withRest, withWarning, type CollectState, type ItemState } from './state.js';

/** A table of levels begins: whether it continues the current item or begins one. */
export function startTable(state: CollectState, { levels, isBare }: TableStartEvent): CollectState {
  const { heading, level, isOpen } = state;
  const item = currentItem(state);
  const isTaken = level && item?.levels.some((each) => each.level === level.value.level);
  if (heading || !item || isTaken || !continuesItem(item, levels, isOpen))
    return { ...state, current: undefined };
  const last = item.levels.at(-1);
  const isSure = (isOpen || level !== undefined) && !isBare;
  if (isSure || !last) return state;
  return withWarning(state, { code: 'table-joined', item: item.code, level: last.level });
}

/**
 * Whether a table without a code has further levels of an item: none that the item has already. Where it follows
 * directly, it may continue the last one.
 */
function continuesItem(item: ItemState, named: TableStartEvent['levels'], follows: boolean): boolean {
  const last = item.levels.at(-1)?.level;
  if (last === undefined) return follows;
  return named.every(
    (name) => (follows && name === last) || !item.levels.some(({ level }) => level === name),
  );
}

/** A table of levels ends: labels that a report does not keep are noted, if they say more than what their column holds. */
export function endTable(state: CollectState, { columns, hasUnlabelled }: TableEndEvent): CollectState {
  const item = currentItem(state);
  const noted = item
    ? columns.reduce((before, column) => noteLabel(before, column, hasUnlabelled), state)
    : withRest(
        state,
        columns.map(({ label }) => label).filter((label) => !isPlainLabel(label)),
      );
  return { ...noted, isOpen: true };
}

/** Looks at each label of an item once. */
function noteLabel(state: CollectState, { role, label }: Column, hasUnlabelled: boolean): CollectState {
  const item = currentItem(state)!;
  if (item.labels.includes(label)) return state;
  const seen = withItem(state, { ...item, labels: [...item.labels, label] });
  const isUnknown = role === 'unknown' && (label !== '' || hasUnlabelled);
  const warned = isUnknown ? withWarning(seen, { code: 'column-unknown', item: item.code, label }) : seen;
  const isKept = isPlainLabel(label) || Object.values(keptLabels(item.columns) ?? {}).includes(label);
  return isKept ? warned : withRest(warned, [label]);
}
