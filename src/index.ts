export {
  checkReport,
  type CheckOptions,
  type Finding,
  type FindingCode,
  type Severity,
} from './tools/check/index.js';
export {
  generateAll,
  type BatchFailure,
  type BatchInput,
  type BatchOptions,
  type BatchOutcome,
} from './batch/index.js';
export {
  compareReports,
  type GuidelineChange,
  type IndicatorChange,
  type ItemComparison,
  type LevelComparison,
  type ReportComparison,
} from './tools/compare/index.js';
export type { Digits, DocumentInfo } from './document/index.js';
export {
  EditionError,
  parseEdition,
  type Edition,
  type EditionInput,
  type EditionResult,
} from './report/edition/index.js';
export {
  ExtractError,
  extractReport,
  extractReportFolder,
  type ExtractedReport,
  type ExtractProblem,
} from './tools/extract/index.js';
export { reportFiles } from './read/folder/index.js';
export { createGenerator, generateReport, type Generator } from './generate/index.js';
export type { FontFace, FontFamily } from './fonts/index.js';
export { FontFamilyError } from './fonts/index.js';
export { registerFamily, type FamilySource } from './write/probe/register.js';
export {
  ImportError,
  importReport,
  type ImportWarning,
  type ImportedReport,
  type ImportOptions,
  type ImportProblem,
} from './tools/import/index.js';
export { LimitError, LIMITS, type Limits, type MetLimit } from './core/index.js';
export {
  describeProblem,
  PmqaError,
  type FilePlace,
  type FontProblem,
  type Problem,
  type ProblemCode,
  type ProblemDetail,
  type ProblemPlace,
  type TemplateIssue,
  type Words,
} from './core/index.js';
export { FolderNotEmptyError, WriteError } from './core/index.js';
export { ReadError, readEdition, readReport, type ReadOptions } from './read/index.js';
export {
  formatPath,
  LEVELS,
  type Issue,
  type IssueCode,
  type LevelName,
  type ReportPath,
  type SourcePosition,
} from './core/index.js';
export {
  LIST_STYLES,
  type BlockInput,
  type Inline,
  type InlineInput,
  type ListStyleName,
  type TextInput,
} from './markdown/index.js';
export {
  CATEGORY_TITLES,
  ITEM_TITLES,
  LEVEL_LABELS,
  parseReport,
  ReportError,
  reportSchema,
  ROUNDS,
  STANDARD,
  type Block,
  type Category,
  type Evidence,
  type Item,
  type Level,
  type ParseOptions,
  type ParseResult,
  type Report,
  type ReportInput,
  type Statement,
  type StatementInput,
} from './report/index.js';
export type { Warning } from './core/index.js';
export { OptionError } from './core/index.js';
export {
  FORMATS,
  type Format,
  type GeneratedReport,
  type GenerateOptions,
  type GeneratorOptions,
  type Stage,
  type WriterOptions,
} from './generate/index.js';
export { ejectTemplate } from './tools/template/index.js';
export { TemplateError } from './render/template/index.js';
export type { BodyAlignment } from './render/template/index.js';
export { joinLines, type JoinedText } from './markdown/index.js';
export { repairThai, type RepairChange, type RepairedText, type RepairRuleName } from './thai/index.js';
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
export { starterFiles, type StarterOptions } from './tools/starter/index.js';
