export { markdownToBlocks } from './blocks.js';
export type { MarkdownOptions, MarkdownPlace } from './context.js';
export { TICKED, UNTICKED } from './list.js';
export { MAX_MARKDOWN_DEPTH } from './depth.js';
export {
  type BlockInput,
  type BreakInput,
  type FigureBlockInput,
  type ColumnAlign,
  type FigureInput,
  type FigureRowInput,
  type Inline,
  type InlineInput,
  type LinkInput,
  type ListInput,
  type Mark,
  type ListItemInput,
  type MarkedTextInput,
  type MarkInput,
  type PageBreakInput,
  type TableCellInput,
  type TableInput,
  type TextBlockInput,
  type TextInput,
  type TextLink,
  type TextRun,
  COLUMN_ALIGNS,
  MARKS,
  plainText,
} from './content.js';
export { isLinkTarget } from '../core/index.js';
export { encodeTarget, linkify } from './linkify.js';
export {
  LIST_STYLES,
  type ListStyleName,
  guessStyle,
  isUnnumbered,
  markerNumber,
  markerText,
} from './marker.js';
export { joinRuns, normalizeRuns } from './runs.js';
export { type JoinedText, findWraps, joinLines, joinedLines } from './wrapped-lines.js';
export { MAX_COLUMNS } from './table.js';
export { type TypedMarker, findMarker, readMarker } from './typed-marker.js';
