import type { PictureProblem } from './picture.js';
import type { Plain } from './plain.js';

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
    | 'link'
    | 'hidden'
    | 'embedded'
    | 'linked-picture'
    | 'missing-picture'
    | 'unknown-picture';
  readonly text: string;
}

/** Damaged Thai that was repaired; with an example where a report was read from a file. */
export interface Repaired {
  readonly code: 'repaired';
  readonly count: number;
  readonly example?: { readonly before: string; readonly after: string };
}

/** What a user of the documents should know; the documents are complete all the same. */
export type WarningDetail =
  | Repaired
  | NotRead
  | Plain<'zero-target' | 'conflict'>
  | { readonly code: 'not-printed'; readonly part: string }
  | { readonly code: 'picture'; readonly image: string; readonly problem: PictureProblem }
  | { readonly code: 'no-trend'; readonly years: number }
  | {
      readonly code: 'missing-glyphs';
      readonly family: string;
      readonly characters: readonly string[];
    }
  | { readonly code: 'not-accessible'; readonly failures: readonly string[] }
  /** One side is absent where only the other has the text. */
  | { readonly code: 'edition-difference'; readonly report?: string; readonly edition?: string }
  | { readonly code: 'replaced-characters'; readonly count: number };
