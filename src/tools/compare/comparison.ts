import type { LevelName } from '../../core/index.js';

/** A value in both reports; absent where a report does not have it. */
export interface BeforeAfter<Value> {
  readonly before?: Value | undefined;
  readonly after?: Value | undefined;
}

/** What has changed from one report to another, by item. */
export interface ReportComparison {
  /** Items of either report, in the order of their codes. */
  readonly items: readonly ItemComparison[];
  /** Means of the categories, by number. */
  readonly categories: readonly (BeforeAfter<number> & { readonly number: number })[];
  /** Mean of the report. */
  readonly score: BeforeAfter<number>;
}

/** What changed in an item between two rounds. */
export interface ItemComparison {
  readonly code: string;
  readonly title: string;
  readonly score: BeforeAfter<number>;
  /** The highest level reached. */
  readonly level: BeforeAfter<LevelName>;
  /** Levels in which something is another; none where the item is the same in both. */
  readonly levels: readonly LevelComparison[];
  /** Of category 7: indicators whose figures are others. */
  readonly indicators: readonly IndicatorChange[];
}

/** What changed in a level between two rounds. */
export interface LevelComparison {
  readonly level: LevelName;
  /** Guidelines that are newly met, no longer met, or in one report alone. */
  readonly guidelines: readonly GuidelineChange[];
  /** How many characters of result text each report has, where the texts differ. */
  readonly result?: BeforeAfter<number>;
  /** Titles of evidence that is in one report alone. */
  readonly evidence: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

/** A guideline that is met in one round alone, or is in one report alone. */
export interface GuidelineChange extends BeforeAfter<boolean> {
  readonly text: string;
  /** In one report alone. */
  readonly only?: 'before' | 'after';
}

/** An indicator's per cent achieved. */
export interface IndicatorChange extends BeforeAfter<number> {
  readonly name: string;
}
