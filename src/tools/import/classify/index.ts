export { classify, type TableContext } from './classify.js';
export type {
  FrameEvent,
  ImportEvent,
  OtherTableEvent,
  RowEvent,
  TableEndEvent,
  TableStartEvent,
} from './event.js';
export { type Heading, type ItemHeading, isOfResults } from './heading.js';
export type { LevelCell } from './level-cell.js';
export { CELL_ROLES, type Cell, type CellRole } from './level-table.js';
