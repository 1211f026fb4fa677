import type { LevelName } from '../level-name.js';
import type { PictureProblem } from './picture.js';
import type { Plain } from './plain.js';

/** What can be wrong with a report. */
export type IssueDetail =
  | Plain<'misplaced-page-break' | 'not-all-reported' | 'circular'>
  | { readonly code: 'missing'; readonly expected: string }
  | { readonly code: 'wrong-type'; readonly expected: string; readonly found: string }
  /** `found` is the class of what was given in place of a report. */
  | { readonly code: 'not-a-report'; readonly found: string }
  | { readonly code: 'number-as-text'; readonly found: string }
  | { readonly code: 'unknown-key'; readonly key: string; readonly suggestion?: string }
  | {
      readonly code: 'unknown-value';
      readonly found: string;
      readonly allowed: readonly string[];
      readonly suggestion?: string;
    }
  | {
      readonly code: 'out-of-range';
      readonly found: string;
      readonly minimum?: number;
      readonly maximum?: number;
      /** The minimum itself is too small. */
      readonly isAbove?: true;
      /** What is meant: 2568 for 68. */
      readonly suggestion?: number;
    }
  | { readonly code: 'too-many'; readonly found: number; readonly maximum: number }
  | { readonly code: 'empty'; readonly expected: string }
  | { readonly code: 'wrong-era'; readonly found: number; readonly buddhist: number }
  | { readonly code: 'years-out-of-order'; readonly year: number; readonly before: number }
  /** `suggestion` is the date that is meant, as it is to be written. */
  | { readonly code: 'bad-date'; readonly found: string; readonly suggestion?: string }
  /** A value of `extra` that is no plain data, or more than a part may have. */
  | { readonly code: 'bad-extra'; readonly reason: 'not-data' | 'too-deep' | 'too-much' | 'reserved' }
  | { readonly code: 'category-out-of-range'; readonly found: string }
  | { readonly code: 'duplicate-category'; readonly category: number; readonly first: string }
  | {
      readonly code: 'unknown-item';
      readonly item: string;
      readonly known: readonly string[];
      readonly suggestion?: string;
    }
  | { readonly code: 'item-in-wrong-category'; readonly item: string; readonly category: number }
  | { readonly code: 'duplicate-item'; readonly item: string; readonly first: string }
  | { readonly code: 'duplicate-level'; readonly level: LevelName; readonly first: string }
  | { readonly code: 'ragged-table'; readonly row: number; readonly found: number; readonly expected: number }
  | { readonly code: 'overlapping-cells'; readonly row: number; readonly cell: number }
  | { readonly code: 'too-many-columns'; readonly found: number; readonly maximum: number }
  | { readonly code: 'column-aligns'; readonly found: number; readonly expected: number }
  | { readonly code: 'bad-widths'; readonly found: string }
  | { readonly code: 'unsafe-link'; readonly found: string }
  | { readonly code: 'too-deep'; readonly maximum: number }
  | { readonly code: 'too-long'; readonly found: number; readonly maximum: number }
  | { readonly code: 'too-large'; readonly unit: 'bytes' | 'values'; readonly maximum: number }
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'same-part'; readonly file: string; readonly other: string }
  | { readonly code: 'unusable-file'; readonly file: string; readonly reason: UnusableReason }
  | { readonly code: 'other-standard'; readonly found: string; readonly expected: string }
  | PictureDetail
  | { readonly code: 'invalid'; readonly reason: string };

/** A picture that cannot be shown. */
export interface PictureDetail {
  readonly code: 'picture';
  readonly image: string;
  readonly problem: PictureProblem;
}

/** Why something in a report's folder cannot be read as a part of the report. */
export type UnusableReason = 'link-outside' | 'link-broken' | 'not-a-file' | 'not-readable';

/** The code of an issue of a report. */
export type IssueCode = IssueDetail['code'];
