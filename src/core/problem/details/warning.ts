import type { ExtraFinding } from './extra.js';
import type { PictureProblem } from './picture.js';
import type { Plain } from './plain.js';
import type { SourceNoteDetail } from './source-note.js';

/** Text of a Word file that a report has no place for, or a picture or a link's address that cannot be taken over; `text` names it. */
export interface NotRead {
  readonly code: 'not-read';
  readonly where:
    | 'outside'
    | 'text-box'
    | 'footnote'
    | 'comment'
    | 'chart'
    | 'symbol'
    | 'equation'
    | 'number-format'
    | 'edit'
    | 'form'
    | 'deletion'
    | 'emptied'
    | 'no-description'
    | 'link'
    | 'hidden'
    | 'embedded'
    | 'linked-picture'
    | 'missing-picture'
    | 'unknown-picture';
  readonly text: string;
  /** How many texts were deleted, where it is not known which; `text` is empty then. */
  readonly count?: number;
}

/** Damaged Thai that was repaired; with an example where a report was read from a file. */
export interface Repaired {
  readonly code: 'repaired';
  readonly count: number;
  readonly example?: { readonly before: string; readonly after: string };
}

/** A cell of a filled form that is not taken over: it says something else than is asked for. */
export interface FormCellProblem {
  readonly code: 'form-cell';
  /** As people find it: a sheet and cell, or a row and column of a table. */
  readonly place: string;
  readonly found: string;
  readonly reason:
    'year' | 'era' | 'number' | 'item' | 'level' | 'formula' | 'date' | 'unnamed' | 'unasked' | 'twice';
  readonly suggestion?: string;
}

/** What a user of the documents should know; the documents are complete all the same. */
export type WarningDetail =
  | Repaired
  | SourceNoteDetail
  | NotRead
  | Plain<'zero-target' | 'conflict'>
  | { readonly code: 'not-printed'; readonly part: string }
  /** `count` texts of a part of the report that the official template prints and this one does not; `text` is the first. */
  | {
      readonly code: 'template-omits';
      readonly part: string;
      readonly count: number;
      readonly text: string;
    }
  /** Text of a paragraph style before what is behind it; colours `#rrggbb`, `ratio` as WCAG 2.2 counts it. */
  | {
      readonly code: 'low-contrast';
      readonly style: string;
      readonly color: string;
      readonly background: string;
      readonly ratio: number;
      readonly minimum: number;
    }
  | { readonly code: 'picture'; readonly image: string; readonly problem: PictureProblem }
  | { readonly code: 'no-trend'; readonly years: number }
  | {
      readonly code: 'missing-glyphs';
      readonly family: string;
      readonly characters: readonly string[];
    }
  /** A word or number is wider than its column; `table` is the caption of the table or says what it holds. */
  | {
      readonly code: 'narrow-column';
      readonly table: string;
      readonly column: number;
      readonly text: string;
    }
  /** Rules of PDF/UA-1 by their index in the Matterhorn Protocol, what is wrong in English, and the first place. */
  | {
      readonly code: 'not-accessible';
      readonly failures: readonly {
        readonly rule: string;
        readonly failure: string;
        readonly place?: string;
      }[];
    }
  /** One side is absent where only the other has the text. */
  | { readonly code: 'edition-difference'; readonly report?: string; readonly edition?: string }
  | { readonly code: 'replaced-characters'; readonly count: number }
  | ExtraFinding
  | FormCellProblem;
