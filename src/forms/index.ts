export { reportStatus, type ReportStatus, type StatusGroup, type StatusOptions } from './status/status.js';
export { daysText, share, statusDocument } from './status/document.js';
export { writeDocument } from './write-document.js';
export { reportForms, type FormFile, type FormOptions } from './report-forms.js';
export {
  collectForms,
  reopenConflicts,
  type CollectedForms,
  type TakenPart,
} from './collect/collect-forms.js';
export type { FilledFile } from './collect/filled-file.js';
export type { CollectConflict } from './collect/change.js';
export { collectLog, LOG_FILE, type KeptBeside } from './collect/log.js';
export { unplaced } from './collect/unplaced.js';
