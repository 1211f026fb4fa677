import type { ImportWarningDetail, LevelName } from '../../../core/index.js';
import type { Column } from '../../../read/content/index.js';
import type { Cell, ItemHeading, LevelCell } from '../classify/index.js';
import { append, type Log } from './log.js';

/** What has been collected up to a place in a document. */
export interface CollectState {
  /** The last category that a heading names. */
  readonly category: number | undefined;
  /** Titles of categories by number, as headings name them. */
  readonly categories: ReadonlyMap<number, string>;
  /** By code, in the order in which they were found. */
  readonly items: ReadonlyMap<string, ItemState>;
  /** Code of the item that rows belong to. */
  readonly current: string | undefined;
  /** The heading of the next table. */
  readonly heading: Announced<ItemHeading> | undefined;
  /** The level that a line above a table names. */
  readonly level: Announced<LevelCell> | undefined;
  /** Whether only empty lines have come since the last table of levels. */
  readonly isOpen: boolean;
  /** Lines outside of tables of levels. */
  readonly rest: Log<RestLine>;
  /** Lines of `rest` that a table has taken as its heading or its level. */
  readonly taken: Log<RestLine>;
  /** The first line of each table that holds no levels. */
  readonly otherTables: Log<string>;
  readonly warnings: Log<ImportWarningDetail>;
}

export interface ItemState {
  readonly code: string;
  readonly title: string;
  /** Of its first table. */
  readonly columns: readonly Column[];
  readonly levels: readonly LevelState[];
  /** Labels of columns that have been looked at. */
  readonly labels: readonly string[];
}

export interface LevelState {
  readonly level: LevelName;
  readonly passed?: boolean;
  readonly cells: Log<Cell>;
}

/** A line, compared by identity: the same text may occur twice. */
export interface RestLine {
  readonly text: string;
}

/** What a line before a table says of it; the line leaves `rest` once the table takes it. */
export interface Announced<Value> {
  readonly value: Value;
  /** Absent for a row of a table, which may say more. */
  readonly line?: RestLine | undefined;
}

/** Before the first block; `category` is that of tables without item codes. */
export const initialState = (category?: number): CollectState => ({
  category,
  categories: new Map(),
  items: new Map(),
  current: undefined,
  heading: undefined,
  level: undefined,
  isOpen: false,
  rest: undefined,
  taken: undefined,
  otherTables: undefined,
  warnings: undefined,
});

export const currentItem = ({ items, current }: CollectState): ItemState | undefined =>
  current === undefined ? undefined : items.get(current);

export const withWarning = (state: CollectState, warning: ImportWarningDetail): CollectState => ({
  ...state,
  warnings: append(state.warnings, [warning]),
});

/** Adds lines that have no place in the report. */
export const withRest = (state: CollectState, lines: readonly string[]): CollectState => ({
  ...state,
  rest: append(
    state.rest,
    lines.map((text) => ({ text })),
  ),
});

/** Takes the line of what has been announced out of the rest. */
export const withoutLine = (state: CollectState, { line }: Announced<unknown>): CollectState =>
  line ? { ...state, taken: append(state.taken, [line]) } : state;
