export { asideName } from './aside.js';
export { changesBetween, type Change } from './change.js';
export { MergeError } from './error.js';
export { fieldsText } from './fields-text.js';
export { fileEdits } from './file-edits.js';
export {
  fileOfLevel,
  folderEdits,
  levelIn,
  mapFolder,
  type FileEdits,
  type FolderMap,
} from './folder-edits.js';
export { shownField, shownValue } from './shown-field.js';
export { findTarget, type MergePlace, type MergeTarget, type ReportFormat } from './target.js';
export { matchEntries } from './match-entries.js';
