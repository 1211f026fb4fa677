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
export {
  anchorsOf,
  childrenOf,
  handleBlock,
  inlineText,
  tableGrid,
  visit,
  visitBody,
  type BlockHandlers,
  type TextOptions,
  type Visitor,
} from './document/index.js';
// The nodes of the document tree; Block and Inline alone are names of the report too.
export type {
  Block as DocumentBlock,
  Break,
  Contents,
  ContentsEntry,
  Digits,
  Document,
  DocumentInfo,
  Drawing,
  DrawingFile,
  Field,
  Figure,
  GridCell,
  GridRow,
  Heading,
  Image,
  ImageFile,
  Inline as DocumentInline,
  Label,
  Link,
  List,
  ListItem,
  ListStyle,
  Node,
  PageBreak,
  PageGeometry,
  Paragraph,
  ParagraphStyle,
  Section,
  Sequence,
  Shape,
  Stroke,
  Table,
  TableCell,
  TableRow,
  TableStyle,
  Text,
  TextBlock,
  Theme,
} from './document/index.js';
export {
  EditionError,
  parseEdition,
  type Edition,
  type EditionInput,
  type EditionResult,
} from './report/edition/index.js';
export { ExtractError, type ExtractedReport, type ExtractProblem } from './tools/extract/index.js';
export {
  extractReport,
  extractReportFolder,
  importReport,
  type ExtractOptions,
  type ImportReportOptions as ImportOptions,
} from './isolated/index.js';
export { reportFiles } from './read/folder/index.js';
export {
  createGenerator,
  generateReport,
  toDocument,
  type Generator,
  type ToDocumentOptions,
} from './generate/index.js';
export type { BuiltDocument } from './render/index.js';
export type { FontFace, FontFamily } from './fonts/index.js';
export { FontFamilyError } from './fonts/index.js';
export { registerFamily, type FamilySource } from './write/probe/index.js';
export {
  ImportError,
  type ImportWarning,
  type ImportedReport,
  type ImportProblem,
} from './tools/import/index.js';
export {
  LayoutError,
  LimitError,
  LIMITS,
  type LayoutProblem,
  type Limits,
  type MetLimit,
} from './core/index.js';
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
export { LIST_STYLES, type Inline, type ListStyleName } from './markdown/index.js';
export {
  CATEGORY_TITLES,
  ITEM_TITLES,
  LEVEL_LABELS,
  parseReport,
  ReportError,
  reportSchema,
  ROUNDS,
  STANDARD,
  type ActivityInput,
  type AppendixInput,
  type Block,
  type Category,
  type CategoryInput,
  type CategoryNumber,
  type ColumnLabelsInput,
  type ContentInput,
  type CoverInput,
  type Evidence,
  type EvidenceInput,
  type FollowUpInput,
  type IndicatorInput,
  type IndicatorYearInput,
  type Item,
  type ItemCode,
  type ItemInput,
  type ItemSummaryInput,
  type Level,
  type LevelInput,
  type LinkTargetInput,
  type ParseOptions,
  type ParseResult,
  type PlanInput,
  type ProfileGroupInput,
  type ProfileInput,
  type ProfileSectionInput,
  type ProfileTopicInput,
  type Report,
  type ReportInput,
  type ReportPart,
  type ResultItemCode,
  type ResultItemInput,
  type ResultsInput,
  type RoundMonths,
  type SignatureInput,
  type Statement,
  type StatementInput,
} from './report/index.js';
export type {
  BlockInput,
  BreakInput,
  FigureBlockInput,
  FigureInput,
  FigureRowInput,
  InlineInput,
  LinkInput,
  ListInput,
  ListItemInput,
  MarkedTextInput,
  MarkInput,
  PageBreakInput,
  TableCellInput,
  TableInput,
  TextBlockInput,
  TextInput,
} from './markdown/index.js';
export type { Warning } from './core/index.js';
export { OptionError } from './core/index.js';
export type {
  FixedOptions,
  FormatChoice,
  GeneratedFiles,
  GeneratedReport,
  GenerateOptions,
  GeneratorOptions,
  Stage,
} from './generate/index.js';
export {
  FORMATS,
  type Format,
  type PageNumbers,
  type PdfOutputOptions,
  type Writer,
  type WriterOptions,
  type WriterServices,
  type WrittenFile,
} from './write/index.js';
export { ejectTemplate } from './tools/template/index.js';
export { TemplateError } from './render/template/index.js';
export type { BodyAlignment } from './render/template/index.js';
export { joinLines, type JoinedText } from './markdown/index.js';
export {
  loadDictionary,
  repairThai,
  type RepairChange,
  type RepairedText,
  type RepairRuleName,
} from './thai/index.js';
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
export { useAssets } from './options/index.js';
export type { Assets, FileInput } from './core/platform/index.js';
export { starterFiles, type StarterOptions } from './tools/starter/index.js';
