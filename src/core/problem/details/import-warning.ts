import type { LevelName } from '../level-name.js';
import type { NotRead, Repaired } from './warning.js';

/** The first and the last page of a text. */
export type PageRange = readonly [first: number, last: number];

/** What an import was not sure of, for a person to look at. Texts are shown shortened. */
export type ImportWarningDetail =
  /** The file was made by this program, which reads it back with `extract`. */
  | { readonly code: 'own-file' }
  | { readonly code: 'agency-guessed'; readonly found: string }
  | { readonly code: 'round-assumed'; readonly months: number }
  | { readonly code: 'item-assumed'; readonly item: string }
  | { readonly code: 'table-joined'; readonly item: string; readonly level: LevelName }
  | { readonly code: 'table-unplaced'; readonly text: string }
  | { readonly code: 'level-assumed'; readonly item: string; readonly level: LevelName }
  /** A cell names several levels: the text is in the first one. */
  | {
      readonly code: 'levels-together';
      readonly item: string;
      readonly level: LevelName;
      readonly others: readonly LevelName[];
    }
  | { readonly code: 'level-twice'; readonly item: string; readonly level: LevelName }
  | { readonly code: 'level-missing'; readonly item: string; readonly level: LevelName }
  | { readonly code: 'row-unplaced'; readonly item: string; readonly text: string }
  | { readonly code: 'column-mixed'; readonly item: string; readonly label: string }
  | { readonly code: 'column-unknown'; readonly item: string; readonly label: string }
  /** A statement without the marker that others in its cell have, or one out of a table. */
  | {
      readonly code: 'statement-unsure';
      readonly item: string;
      readonly level: LevelName;
      readonly pages?: PageRange;
      readonly text: string;
    }
  /** A line of a PDF without a marker, which goes on with the statement before it. */
  | {
      readonly code: 'statement-joined';
      readonly item: string;
      readonly level: LevelName;
      readonly pages?: PageRange;
      readonly text: string;
    }
  /** Statements hold no pictures. */
  | { readonly code: 'statement-picture'; readonly item: string; readonly level: LevelName }
  /** A column of evidence that says only that there is none: a dash, ไม่มี. */
  | {
      readonly code: 'evidence-none';
      readonly item: string;
      readonly level: LevelName;
      readonly text: string;
    }
  | {
      readonly code: 'evidence-in-text';
      readonly item: string;
      readonly level: LevelName;
      readonly text: string;
    }
  /** The target of an indicator is one to stay below, and the file does not say which figures are the better ones. */
  | { readonly code: 'direction-unsure'; readonly indicator: string; readonly target: string }
  | { readonly code: 'text-box'; readonly text: string }
  | { readonly code: 'page-unreadable'; readonly page: number }
  | { readonly code: 'letters-unreadable'; readonly page: number; readonly count: number }
  /** Texts in fonts that need tables of Chinese, Japanese or Korean letters, which the package does not carry. */
  | { readonly code: 'texts-unreadable'; readonly page: number; readonly count: number }
  | { readonly code: 'picture-left'; readonly page: number }
  /** Line ends between Thai letters, where there may have been a space; without an item outside of levels. */
  | {
      readonly code: 'lines-joined';
      readonly item?: string;
      readonly level?: LevelName;
      readonly pages?: PageRange;
      readonly count: number;
    }
  /** Damaged Thai of a level that was repaired, with the text around the first place. */
  | {
      readonly code: 'level-repaired';
      readonly item: string;
      readonly level: LevelName;
      readonly pages?: PageRange;
      readonly count: number;
      readonly before: string;
      readonly after: string;
    }
  | NotRead
  | Repaired;
