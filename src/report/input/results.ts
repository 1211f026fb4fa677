import type { ContentInput } from './content.js';
import type { ResultItemCode } from './codes.js';
import type { OwnerInput } from './owner.js';

/** The figure of one fiscal year. */
export interface IndicatorYearInput {
  /** Fiscal year in the Buddhist era, for example 2568. */
  readonly year: number;
  /** The figure in the indicator's unit; `null` where there is none. */
  readonly value: number | null;
}

/** An indicator of category 7, printed as a row of figures with a trend chart. */
export interface IndicatorInput {
  /** Its code, for example `7.1.1`. */
  readonly code?: string | undefined;
  /** Its name. */
  readonly name: string;
  /** Unit of its figures, for example ร้อยละ. */
  readonly unit?: string | undefined;
  /** Whether a larger or a smaller figure is better. Default: `higher-is-better`. */
  readonly direction?: 'higher-is-better' | 'lower-is-better' | undefined;
  /** Its weight among the item's indicators, above 0. Default: all weigh the same. */
  readonly weight?: number | undefined;
  /** The target of the reported year, in its unit. */
  readonly target?: number | undefined;
  /** Figures of at most five fiscal years, the earliest first. */
  readonly years?: readonly IndicatorYearInput[] | undefined;
  /** The figure that was achieved, in its unit. Default: that of the reported year. */
  readonly achieved?: number | undefined;
  /** Its score, 0 to 500. Default: computed from figure and target. */
  readonly score?: number | undefined;
  /** Who gives its figures. Default: the owner of its item. */
  readonly owner?: OwnerInput | undefined;
  /** A note under its figures. */
  readonly note?: ContentInput | undefined;
  /** Custom fields, for templates: plain data, at most 1,000 values in 8 levels. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}

/** An item of category 7. */
export interface ResultItemInput {
  /** Its code, for example `7.1`. */
  readonly code: ResultItemCode;
  /** Its title. Default: that of the standard. */
  readonly title?: string | undefined;
  /** Text above its indicators. */
  readonly description?: ContentInput | undefined;
  /** Who fills the item in. */
  readonly owner?: OwnerInput | undefined;
  /** Its indicators, in the order in which they are printed. */
  readonly indicators?: readonly IndicatorInput[] | undefined;
}

/** Category 7, the results. */
export interface ResultsInput {
  /** Its title. Default: that of the standard. */
  readonly title?: string | undefined;
  /** The items that are reported, at least one. */
  readonly items: readonly ResultItemInput[];
}
