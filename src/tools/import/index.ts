export {
  type Doubt,
  ImportError,
  type ImportOptions,
  type ImportProblem,
  type ImportedReport,
  NOTES_FILE,
  describeDoubt,
  importReport,
} from './import-report.js';
