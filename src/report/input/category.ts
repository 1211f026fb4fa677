import type { TextInput } from '../../markdown/index.js';
import type { CategoryNumber, ItemCode } from './codes.js';
import type { LevelInput } from './level.js';
import type { OwnerInput } from './owner.js';

/** Labels of an item's three columns. Each is by default the official one. */
export interface ColumnLabelsInput {
  /** Default: ระดับ. */
  readonly level?: string | undefined;
  /** Default: แนวทางดำเนินการ. */
  readonly guideline?: string | undefined;
  /** Default: ผลการดำเนินงาน. */
  readonly result?: string | undefined;
}

/** What each level of an item asks for in one phrase, for the overview on the category's opening page. */
export interface ItemSummaryInput {
  /** In one phrase, what Basic asks for. */
  readonly basic?: string | undefined;
  /** In one phrase, what Advance asks for. */
  readonly advance?: string | undefined;
  /** In one phrase, what Significance asks for. */
  readonly significance?: string | undefined;
}

/** An item of a category, printed as one table of three columns. */
export interface ItemInput {
  /** Its code, for example `1.1`. It must belong to the category. */
  readonly code: ItemCode;
  /** Its title. Default: that of the standard. */
  readonly title?: string | undefined;
  /** Its name in the overview of the category. Default: the title. */
  readonly shortTitle?: string | undefined;
  /** What each level asks for, for the overview of the category. */
  readonly summary?: ItemSummaryInput | undefined;
  /** Labels of the table's columns. Default: the official ones. */
  readonly columns?: ColumnLabelsInput | undefined;
  /** Who fills the item in. */
  readonly owner?: OwnerInput | undefined;
  /** The levels that are reported, at least one. They are printed in the order given. */
  readonly levels: readonly LevelInput[];
  /** Custom fields, for templates: plain data, at most 1,000 values in 8 levels. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}

/** A category 1 to 6 with its items. */
export interface CategoryInput {
  /** 1 to 6; each at most once in a report. */
  readonly number: CategoryNumber;
  /** Its title. Default: that of the standard. */
  readonly title?: string | undefined;
  /** The purpose of the category, at the top of its opening page. */
  readonly goal?: TextInput | undefined;
  /** The items that are reported, at least one. */
  readonly items: readonly ItemInput[];
}
