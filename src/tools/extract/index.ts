export {
  ExtractError,
  type ExtractProblem,
  type ExtractedReport,
  extractReport,
  extractReportFolder,
} from './extract-report.js';
export { toExtracted } from './extract-report.js';
export { asExtractError } from './extract-report.js';
