// The public names that the package has in Node and in a browser.
export * from './model.js';
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
export { EditionError } from './report/edition/index.js';
export { ExtractError, type ExtractedReport, type ExtractProblem } from './tools/extract/index.js';
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
export type { ImportWarning, ImportedReport, ImportProblem } from './tools/import/index.js';
export { ImportError, LayoutError, LimitError, type LayoutProblem, type MetLimit } from './core/index.js';
export {
  type FilePlace,
  type FontProblem,
  type ProblemCode,
  type ProblemDetail,
  type ProblemPlace,
  type TemplateIssue,
} from './core/index.js';
export {
  createReader,
  ReadError,
  readEdition,
  readReport,
  type ReadOptions,
  type ReportReader,
} from './read/index.js';
export { type SourcePosition } from './core/index.js';
export { LIST_STYLES, type Inline, type ListStyleName } from './markdown/index.js';
export {
  reportSchema,
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
  type OwnerInput,
  type PlanInput,
  type ProfileGroupInput,
  type ProfileInput,
  type ProfileSectionInput,
  type ProfileTopicInput,
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
export type {
  FixedOptions,
  GeneratedFiles,
  GeneratedReport,
  GenerateOptions,
  GeneratorOptions,
  Stage,
  FormatChoice,
} from './generate/index.js';
export {
  FORMATS,
  type Format,
  type PageNumbers,
  type PageStarts,
  type PdfOutputOptions,
  type Writer,
  type WriterOptions,
  type WriterServices,
  type WrittenFile,
} from './write/index.js';
export { TemplateError } from './render/template/index.js';
export type {
  BodyAlignment,
  HelperResult,
  TemplateHelper,
  TemplateHelpers,
} from './render/template/index.js';
export { joinLines, type JoinedText } from './markdown/index.js';
export { repairThai, type RepairChange, type RepairedText, type RepairRuleName } from './thai/index.js';
export { starterFiles, type StarterOptions } from './tools/starter/index.js';
export type { FileInput } from './core/platform/index.js';
export {
  collectForms,
  reportForms,
  reportStatus,
  statusDocument,
  type CollectConflict,
  type CollectedForms,
  type FilledFile,
  type FormFile,
  type FormOptions,
  type ReportStatus,
  type StatusGroup,
  type StatusOptions,
  type TakenPart,
} from './forms/index.js';
