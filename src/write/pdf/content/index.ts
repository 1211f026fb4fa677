export { drawingOperations, type DrawnLabel } from './drawing-operations.js';
export {
  fillOperations,
  leaderOperations,
  ruleOperations,
  strikeOperations,
  underlineOperations,
} from './line-operations.js';
export { watermarkOperations } from './watermark-operations.js';
export { lineOperations, linkElement, type Decoration, type DrawnLine } from './text-operations.js';
