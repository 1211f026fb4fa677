export { extractReport, extractReportFolder, type ExtractOptions } from './extract.js';
export { importReport, type ImportReportOptions } from './import.js';
export { templateFromWord, type FormTemplate } from './template.js';
export { runIsolated } from './run.js';
