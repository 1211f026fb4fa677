// The public names of `pmqa-report/model`: a report's data, checked by the same rules wherever a person types it.
export {
  checkReport,
  type CheckOptions,
  type Finding,
  type FindingCode,
  type Severity,
} from './tools/check/index.js';
export {
  describeProblem,
  formatPath,
  LEVELS,
  LIMITS,
  OptionError,
  PmqaError,
  type Issue,
  type IssueCode,
  type LevelName,
  type Limits,
  type Problem,
  type ReportPath,
  type Words,
} from './core/index.js';
export {
  CATEGORY_TITLES,
  ITEM_TITLES,
  LEVEL_LABELS,
  parseReport,
  ReportError,
  ROUNDS,
  STANDARD,
  type ParseOptions,
  type ParseResult,
  type Report,
  type ReportInput,
} from './report/index.js';
export { parseEdition, type Edition, type EditionInput, type EditionResult } from './report/edition/index.js';
export {
  indicatorScore,
  itemScore,
  OFFICIAL_SCALE,
  percentAchieved,
  reportScores,
  type CategoryScore,
  type ItemScore,
  type ReportScores,
  type Scale,
} from './report/score/index.js';
export { loadDictionary } from './thai/index.js';
export { useAssets } from './options/index.js';
export type { Assets } from './core/platform/index.js';
