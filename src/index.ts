export {
  checkReport,
  type CheckOptions,
  type Finding,
  type FindingCode,
  type Severity,
} from './check/index.js';
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
} from './compare/index.js';
export type { Digits, DocumentInfo } from './document/index.js';
export {
  EditionError,
  parseEdition,
  type Edition,
  type EditionInput,
  type EditionResult,
} from './edition/index.js';
export {
  ExtractError,
  extractReport,
  extractReportFolder,
  type ExtractedReport,
  type ExtractProblem,
} from './extract/index.js';
export { reportFiles } from './folder/index.js';
export { createGenerator, generateReport, type Generator } from './generate.js';
export type { FontFace, FontFamily } from './fonts/family.js';
export { FontFamilyError, type FontProblem } from './fonts/problem.js';
export { registerFamily, type FamilySource } from './fonts/register.js';
export {
  describeDoubt,
  ImportError,
  importReport,
  type Doubt,
  type ImportedReport,
  type ImportOptions,
  type ImportProblem,
} from './import/index.js';
export { LimitError, LIMITS, type Limits, type MetLimit } from './limits/index.js';
export { ReadError, readEdition, readReport, type ReadOptions } from './input/index.js';
export {
  CATEGORY_TITLES,
  formatPath,
  ITEM_TITLES,
  LEVEL_LABELS,
  LEVELS,
  LIST_STYLES,
  parseReport,
  ReportError,
  reportSchema,
  ROUNDS,
  STANDARD,
  type Block,
  type BlockInput,
  type Category,
  type Evidence,
  type Inline,
  type InlineInput,
  type Issue,
  type IssueCode,
  type Item,
  type Level,
  type LevelName,
  type ListStyleName,
  type ParseOptions,
  type ParseResult,
  type Report,
  type ReportInput,
  type ReportPath,
  type SourcePosition,
  type Statement,
  type StatementInput,
  type TextInput,
} from './model/index.js';
export {
  FORMATS,
  OptionError,
  type Format,
  type GeneratedReport,
  type GenerateOptions,
  type GeneratorOptions,
  type Stage,
  type Warning,
  type WriterOptions,
} from './options.js';
export { ejectTemplate } from './template/eject.js';
export { TemplateError, type TemplateIssue } from './template/error.js';
export type { BodyAlignment } from './template/theme.js';
export { joinLines, type JoinedText } from './markdown/wrapped-lines.js';
export {
  repairThai,
  type RepairChange,
  type RepairedText,
  type RepairRuleName,
} from './thai/repair/index.js';
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
} from './score/index.js';
export { starterFiles, type StarterOptions } from './starter/index.js';
