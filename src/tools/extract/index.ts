export {
  ExtractError,
  type ExtractProblem,
  type ExtractedReport,
  extractReport,
  extractReportFolder,
} from './extract-report.js';
export { withoutKnownPictures } from './known-pictures.js';
