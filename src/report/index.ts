export type {
  Block,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  ListItemContent,
  NoteBlock,
  PageBreakBlock,
  ParagraphBlock,
  TableBlock,
} from './content.js';
export type { Category, Item } from './category.js';
export { ReportError } from './error.js';
export type { Evidence } from './evidence.js';
export type { Level } from './level.js';
export { parseReport, reportArgument, validReport, type ParseOptions, type ParseResult } from './parse.js';
export type { Activity, FollowUp, Plan } from './plan.js';
export { rememberValid, trustValid } from './valid-reports.js';
export type { Profile } from './profile.js';
export { reportSchema, type Report } from './report.js';
export type * from './input/index.js';
export { levelOf, resultItemOf, type ResultItem } from './find-part.js';
export type { Results } from './results.js';
export { ROUNDS } from './round.js';
export {
  CATEGORY_TITLES,
  COLUMN_LABELS,
  ITEM_TITLES,
  LEVEL_APPROACHES,
  LEVEL_LABELS,
  PROFILE_OUTLINE,
  STANDARD,
} from './standard.js';
export type { Statement } from './statement.js';
export type { TableCellContent } from './table.js';
export type { FigureRowBlock } from './content.js';
export { blockListSchema } from './block.js';
export type { categorySchema, itemSchema } from './category.js';
export { compactReport, compactValue } from './compact.js';
export type { evidenceSchema } from './evidence.js';
export type { Cover, Signature } from './front.js';
export type { levelSchema } from './level.js';
export type { followUpSchema, planSchema } from './plan.js';
export type { profileSchema } from './profile.js';
export { type Round, type RoundMonths, readRoundLabel, roundLabel } from './round.js';
export type { Owner } from './owner.js';
export { ownerAt, withOwnersOf, withoutOwners } from './owners.js';
export { namedIssues, placeName } from './place-name.js';
export { type ReportPart, selectParts } from './select.js';
export { meantDate } from './meant-date.js';
export { readLevelName } from './read-level-name.js';
export { checkDay, isCalendarDate } from './scalar.js';
export { AGENCY_PLACEHOLDER, itemCodes, itemTitle } from './standard.js';
export { extrasOf, withExtras } from './extras.js';
export { textsOf } from './texts.js';
export { withMeantKey } from './known-keys.js';
export { fromZodIssue, valueAt } from './zod-issue.js';
