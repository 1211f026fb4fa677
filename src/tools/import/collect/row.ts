import type { RowEvent } from '../classify/index.js';
import { assumeLevel, beginItem, fillLevel, openLevel } from './item.js';
import { takeHeading } from './heading.js';
import { currentItem, withoutLine, withRest, withWarning, type CollectState } from './state.js';

type Row = Extract<RowEvent, { type: 'row' }>;

/** Adds a row of a table of levels to its item. */
export function addRow(state: CollectState, event: RowEvent): CollectState {
  switch (event.type) {
    case 'row-heading':
      return takeHeading(state, event);
    case 'row-level': {
      const opened = openLevel(beginItem(state, event.columns), event.level);
      return fillLevel(opened, event.level.level, event.cells);
    }
    case 'row-unplaced': {
      const begun = beginItem(state, event.columns);
      const { text, lines } = event;
      return withRest(withWarning(begun, { code: 'row-unplaced', item: begun.current!, text }), lines);
    }
    case 'row':
      return addCells(state, event);
    default:
      return event satisfies never;
  }
}

function addCells(state: CollectState, row: Row): CollectState {
  const { columns, item, cells, unknown } = row;
  const placed = item ? addItemCell(state, item, columns) : state;
  const begun = withRest(beginItem(placed, columns), unknown);
  const level = row.level ?? begun.level?.value;
  const taken = !row.level && begun.level ? withoutLine(begun, begun.level) : begun;
  const ready = { ...taken, level: undefined };
  const hasLevel = currentItem(ready)!.levels.length > 0;
  const opened = level ? openLevel(ready, level) : hasLevel ? ready : assumeLevel(ready);
  return fillLevel(opened, level?.level ?? currentItem(opened)!.levels.at(-1)!.level, cells);
}

/** What a row's cell for the item says: a heading, or text that the report has no place for. */
function addItemCell(
  state: CollectState,
  { text, heading }: NonNullable<Row['item']>,
  columns: Row['columns'],
): CollectState {
  const item = currentItem(state);
  if (heading?.type === 'item' && heading.code === item?.code && !state.heading)
    return heading.title === item.title ? state : withRest(state, [text]);
  if (heading) return takeHeading(state, { heading, text });
  const begun = beginItem(state, columns);
  return withRest(withWarning(begun, { code: 'row-unplaced', item: begun.current!, text }), [text]);
}
