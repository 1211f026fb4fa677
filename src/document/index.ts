export { contentsOf } from './contents.js';
export type { Drawing, Label, Shape, Stroke } from './drawing.js';
export { MarkupError } from './read/error.js';
export { readDocument } from './read/read-document.js';
export { documentParagraphs, inlineText, paragraphsOf, type TextOptions } from './text.js';
export { isTextBlock } from './paragraph.js';
export type * from './theme.js';
export { WHOLE_TABLE } from './theme.js';
export type * from './tree.js';
export { childrenOf, mapBlocks, visit, visitBody, type Visitor } from './visit.js';
export { anchorsOf } from './anchors.js';
export { cellFill, tableGrid, type GridCell, type GridRow } from './grid.js';
export { handleBlock, type BlockHandlers } from './handlers.js';
export {
  KEPT_SPACE,
  type Metadata,
  CONTROL_PREFIX,
  isKeptName,
  KEPT_NAMESPACE,
  keptName,
  readControlText,
  splitControlTexts,
} from './metadata.js';
export { MAX_DOUBLE_RULE, nestedReach, reachableCell } from './nested-table.js';
export { POINTS_PER_PIXEL, readPath } from './drawing.js';
export { listMarker } from './marker.js';
export { writeNumber } from './number.js';
export { numberPages, type PageNumber, writePageNumber } from './page-number.js';
export { WATERMARK_ANGLE, watermarkSize } from './watermark.js';
