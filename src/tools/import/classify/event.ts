import type { LevelName } from '../../../core/index.js';
import type { SourceBlock } from '../../../read/index.js';
import type { Column } from '../../../read/content/index.js';
import type { Heading, ItemHeading } from './heading.js';
import type { LevelCell } from './level-cell.js';
import type { Cell } from './level-table.js';

/** What a block of a document, or a row of a table in it, means for the items of a report. */
export type ImportEvent =
  LineEvent | OtherTableEvent | FrameEvent | TableStartEvent | RowEvent | TableEndEvent;

/** A paragraph outside of tables of levels. */
export type LineEvent =
  | { readonly type: 'heading'; readonly heading: Heading; readonly text: string }
  /** A line that names the level of the table that follows. */
  | { readonly type: 'level'; readonly level: LevelCell; readonly lines: readonly string[] }
  | { readonly type: 'text'; readonly lines: readonly string[] };

/** A table that holds no levels. */
export interface OtherTableEvent {
  readonly type: 'other-table';
  /** A row a line. */
  readonly lines: readonly string[];
  /** The one item that its cells name: such a table frames a heading. */
  readonly heading?: ItemHeading;
}

/** Blocks to be read as if nothing were around them. */
export interface FrameEvent {
  readonly type: 'frame';
  readonly blocks: readonly SourceBlock[];
}

/** A table of levels begins; its rows follow, then its end. */
export interface TableStartEvent {
  readonly type: 'table-start';
  /** The levels that its rows name. */
  readonly levels: readonly LevelName[];
  /** Nothing shows what it is but the number of its columns. */
  readonly isBare: boolean;
}

export type RowEvent =
  | { readonly type: 'row-heading'; readonly heading: Heading; readonly text: string }
  /** A row over all columns that names a level. */
  | {
      readonly type: 'row-level';
      readonly columns: readonly Column[];
      readonly level: LevelCell;
      readonly cells: readonly Cell[];
    }
  /** A row over all columns that says something else. */
  | {
      readonly type: 'row-unplaced';
      readonly columns: readonly Column[];
      readonly text: string;
      readonly lines: readonly string[];
    }
  | {
      readonly type: 'row';
      readonly columns: readonly Column[];
      /** What its cell for the item says. */
      readonly item?: { readonly text: string; readonly heading: Heading | undefined };
      readonly level: LevelCell | undefined;
      readonly cells: readonly Cell[];
      /** Lines of columns whose labels are not known. */
      readonly unknown: readonly string[];
    };

export interface TableEndEvent {
  readonly type: 'table-end';
  readonly columns: readonly Column[];
  /** A column without a label has text. */
  readonly hasUnlabelled: boolean;
}
