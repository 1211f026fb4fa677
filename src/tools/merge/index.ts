export { comparedWarnings } from './compared-edits.js';
export { applyReport, type AppliedReport, type Aside } from './apply-report.js';
export type { Conflict } from './conflict.js';
export { fieldName } from '../provenance/index.js';
export { MergeError } from '../edit/index.js';
export { mergeWord, type MergeOptions, type WordMerge, type WordSide } from './merge-word.js';
export type { ReportFormat } from '../edit/index.js';
export { extractWord, type ExtractedWord } from './word.js';
