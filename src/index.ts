// The public names of `pmqa-report` in Node.
export * from './everywhere.js';
export {
  generateAll,
  type BatchFailure,
  type BatchInput,
  type BatchOptions,
  type BatchOutcome,
} from './batch/index.js';
export {
  extractReport,
  extractReportFolder,
  importReport,
  type ExtractOptions,
  type ImportReportOptions as ImportOptions,
} from './isolated/index.js';
export { ejectTemplate } from './tools/template/index.js';
export { templateFromWord, type FormTemplate } from './isolated/index.js';
