export { append, maxOf, minOf } from './extremes.js';
export { withoutEnd, withoutStart } from './trim.js';
export {
  type Budget,
  LIMITS,
  LIMIT_NAMES,
  LayoutError,
  layoutExcerpt,
  LimitError,
  type LayoutProblem,
  type Limits,
  type MetLimit,
  DEFAULT_BUDGET,
  createBudget,
  limitsWith,
} from './budget/index.js';
export { type Cache, createCache } from './cache.js';
export { inNumberOrder } from './number-order.js';
export { type Position, positionsOf } from './position.js';
export { sameBytes } from './same-bytes.js';
export { asError, asWarning, describeProblem } from './problem/describe.js';
export type { ExtractProblem, ImportProblem } from './problem/details/document-file.js';
export type { ExtraFinding, ExtraValueDetail, SchemaDetail } from './problem/details/extra.js';
export type { FindingDetail } from './problem/details/finding.js';
export type { FontProblemDetail } from './problem/details/font.js';
export type { ImportWarningDetail, PageRange } from './problem/details/import-warning.js';
export type { IssueDetail, UnusableReason } from './problem/details/issue.js';
export type { MarkdownNote, SourceNoteDetail, UnreadKind } from './problem/details/source-note.js';
export type { MarkupIssue } from './problem/details/markup.js';
export { meantName } from './problem/synonyms.js';
export { bytesArgument, isBytes, shownValue, textArgument } from './problem/argument.js';
export type { OptionKind, OptionProblem } from './problem/details/option.js';
export type { MergeProblem, OverwriteProblem, RefusedFile } from './problem/details/output.js';
export type { PictureDamage, PictureFormat, PictureProblem } from './problem/details/picture.js';
export type { ReadProblem, ReadReason, SyntaxReason } from './problem/details/read.js';
export type { RefusedProblem, SystemProblem } from './problem/details/system.js';
export type {
  LookNotTaken,
  TemplateMistake,
  TemplateProblem,
  ThemeDetail,
} from './problem/details/template.js';
export type { ExpectedValue, UsageProblem } from './problem/details/usage.js';
export type { FormCellProblem, NotRead } from './problem/details/warning.js';
export type { WordFileProblem } from './problem/details/word-file.js';
export { ImportError, importProblem } from './problem/import-error.js';
export type { Issue, IssueCode } from './problem/issue.js';
export { LEVELS, type LevelName } from './problem/level-name.js';
export { OptionError } from './problem/option-error.js';
export { PictureError } from './problem/picture-error.js';
export {
  type FilePlace,
  type ProblemPlace,
  type ReportPath,
  type SourcePosition,
  formatPath,
  parsePath,
  formatSource,
} from './problem/place.js';
export { PmqaError } from './problem/pmqa-error.js';
export { problemsOf } from './problem/problem-of.js';
export type {
  Finding,
  FindingCode,
  FontProblem,
  ImportWarning,
  Problem,
  ProblemCode,
  ProblemDetail,
  Severity,
  TemplateIssue,
  Warning,
} from './problem/problem.js';
export { asReadError, fromOption, namedBy, ReadError } from './problem/read-error.js';
export { suggest } from './problem/suggest.js';
export { visible } from './problem/visible.js';
export { WordFileError } from './problem/word-file-error.js';
export { FolderNotEmptyError, WriteError } from './problem/write-error.js';
export type { Words } from './problem/words/words.js';
export { placeCells } from './table-grid.js';
export { isLinkTarget } from './link-target.js';
export {
  escapeXml,
  type XmlElement,
  type XmlNode,
  type XmlProblem,
  characters,
  child,
  childrenNamed,
  descendant,
  elements,
  parseXml,
} from './xml/index.js';
