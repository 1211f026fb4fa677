export {
  type Allowance,
  LIMITS,
  LIMIT_NAMES,
  LimitError,
  type Limits,
  type MetLimit,
  USUAL,
  createAllowance,
  limitsWith,
} from './budget/index.js';
export { type Position, positionsOf } from './position.js';
export {
  type ImportWarning,
  type ImportWarningDetail,
  describeImportWarning,
} from './problem/import-warning.js';
export { ImportError, type ImportProblem } from './problem/import-error.js';
export { type IssueCode, type IssueDetail, describe } from './problem/issue-messages.js';
export { type Issue, type ReportPath, type SourcePosition, formatPath } from './problem/issue.js';
export { LEVELS, type LevelName } from './problem/level-name.js';
export { OptionError } from './problem/option-error.js';
export { PictureError, type PictureProblem, describePictureProblem } from './problem/picture.js';
export { suggest } from './problem/suggest.js';
export type { Warning } from './problem/warning.js';
export { WordFileError, type WordFileProblem, describeWordFile, list } from './problem/word-file-error.js';
export { placeCells } from './table-grid.js';
