export type {
  Block,
  BlockInput,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  ListItemContent,
  ListItemInput,
  NoteBlock,
  PageBreakBlock,
  ParagraphBlock,
  TableBlock,
} from './block.js';
export type { Category, Item } from './category.js';
export { ReportError } from './error.js';
export type { Evidence } from './evidence.js';
export { formatPath, type Issue, type ReportPath, type SourcePosition } from './issue.js';
export type { Level } from './level.js';
export { LIST_STYLES, type ListStyleName } from './marker.js';
export type { IssueCode, IssueDetail } from './messages.js';
export { parseReport, validReport, type ParseOptions, type ParseResult } from './parse.js';
export type { Activity, FollowUp, Plan } from './plan.js';
export type { Profile } from './profile.js';
export { reportSchema, type Report, type ReportInput } from './report.js';
export type { Results } from './results.js';
export { ROUNDS } from './round.js';
export {
  CATEGORY_TITLES,
  COLUMN_LABELS,
  ITEM_TITLES,
  LEVEL_APPROACHES,
  LEVEL_LABELS,
  LEVELS,
  PROFILE_OUTLINE,
  STANDARD,
  type LevelName,
} from './standard.js';
export type { Statement, StatementInput } from './statement.js';
export type { TableCellContent, TableCellInput } from './table.js';
export {
  plainText,
  type Inline,
  type InlineInput,
  type TextInput,
  type TextLink,
  type TextRun,
} from './text.js';
