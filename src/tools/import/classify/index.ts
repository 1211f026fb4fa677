export { classify, type TableContext } from './classify.js';
export type {
  FrameEvent,
  ImportEvent,
  OtherTableEvent,
  RowEvent,
  TableEndEvent,
  TableStartEvent,
} from './event.js';
export { type Heading, type ItemHeading, isOfResults, readHeading } from './heading.js';
export { splitByLabels } from './labels.js';
export { type LevelCell, readLevelCell } from './level-cell.js';
export { CELL_ROLES, type Cell, type CellRole } from './level-table.js';
export { readLevelTable } from './read-table.js';
