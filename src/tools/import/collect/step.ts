import type { FrameEvent, ImportEvent, OtherTableEvent } from '../classify/index.js';
import { takeHeading } from './heading.js';
import { append } from './log.js';
import { addRow } from './row.js';
import { withRest, type CollectState } from './state.js';
import { endTable, startTable } from './table.js';

/** An event that needs no further reading. */
export type StepEvent = Exclude<ImportEvent, FrameEvent>;

/** What is collected once an event has been added. */
export function step(state: CollectState, event: StepEvent): CollectState {
  switch (event.type) {
    case 'heading':
      return takeHeading(closed(state), event);
    case 'text':
      return withRest(closed(state), event.lines);
    case 'level': {
      const noted = withRest(closed(state), event.lines);
      return { ...noted, level: { value: event.level, line: noted.rest?.entry } };
    }
    case 'other-table':
      return addOtherTable(closed(state), event);
    case 'table-start':
      return startTable(state, event);
    case 'table-end':
      return endTable(state, event);
    default:
      return addRow(state, event);
  }
}

/** Something has come after the last table of levels. */
const closed = (state: CollectState): CollectState => ({ ...state, isOpen: false });

function addOtherTable(state: CollectState, { lines, heading }: OtherTableEvent): CollectState {
  const noted = withRest({ ...state, otherTables: append(state.otherTables, [lines[0] ?? '']) }, lines);
  // The row may say more: its line stays in the rest.
  return heading ? { ...noted, heading: { value: heading } } : noted;
}
