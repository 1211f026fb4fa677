export { generateAll, type BatchOptions } from './generate-all.js';
export {
  batchFailure,
  failureOf,
  type BatchFailure,
  type BatchGeneration,
  type BatchInput,
  type BatchOutcome,
} from './protocol.js';
export { createContentKeys, digestOf } from './content-key.js';
export { type FoundReport, findReports } from './find-reports.js';
export { openJournal } from './journal.js';
export { JOURNAL_FILE } from './journal.js';
