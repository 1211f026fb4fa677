export { extractReport, extractReportFolder, type ExtractOptions } from './extract.js';
export { importReport, type ImportReportOptions } from './import.js';
export { runIsolated } from './run.js';
