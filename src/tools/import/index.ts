export {
  type ImportWarning,
  ImportError,
  type ImportOptions,
  type ImportProblem,
  type ImportedReport,
  NOTES_FILE,
  importReport,
} from './import-report.js';
export { readFront } from './front.js';
