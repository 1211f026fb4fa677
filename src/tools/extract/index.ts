export {
  ExtractError,
  type ExtractProblem,
  type ExtractedReport,
  extractReport,
  extractReportFolder,
} from './extract-report.js';
export { toExtracted } from './extract-report.js';
export { isLevelTable, levelNamed, toItem } from './item.js';
export { cellPlain, oneLine } from './text.js';
export { anchorIds } from './anchor.js';
export { asExtractError } from './extract-report.js';
