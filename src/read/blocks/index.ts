export {
  type Reading,
  type SourceBlock,
  type SourceCell,
  type SourceItem,
  type SourceParagraph,
  type SourceRow,
  type SourceTable,
  mapCells,
  paragraphsIn,
} from './block.js';
export { withoutCoveredRows } from './covered-rows.js';
export { type GridCell, columnCount, gridRows } from './grid.js';
export { type Picture, type Piece, type RunStyle, toPlain } from './piece.js';
export { startText, takeStart } from './start.js';
export { blockLines, cellText, isEmpty } from './text.js';
export { type Unread, createUnread } from './unread.js';
