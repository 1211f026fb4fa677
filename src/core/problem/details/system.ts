/** Limits that are met while documents are made; the others are issues of the report. */
export type MetLimit = 'markupCharacters' | 'pages' | 'seconds';

export interface LimitProblem {
  readonly code: 'limit';
  readonly limit: MetLimit;
  readonly maximum: number;
}

/** `text` is the beginning of a text that has no room. */
export type LayoutProblem =
  /** Not one letter fits between the sides of its column or page, or a line is higher than the page. */
  | { readonly code: 'text-without-room'; readonly text: string }
  /**
   * A running header or footer leaves too little of the page; `picture` where without its pictures it would not: the width of the
   * highest and the one that fits, per cent of the text's width.
   */
  | {
      readonly code: 'running-too-high';
      readonly part: 'header' | 'footer';
      readonly text: string;
      readonly picture?: { readonly width: number; readonly fitting: number };
    };

/** A file that could not be written; `error` is the system's code, such as EBUSY. */
export interface WriteProblem {
  readonly code: 'not-written';
  readonly error?: string;
  readonly reason: string;
}

/** A file of the package that cannot be used. */
export type AssetProblem =
  /** It is needed at once, before it was loaded. */
  | { readonly code: 'asset-not-loaded'; readonly asset: string }
  /** It is not where it is looked for: a bundler did not take it along. */
  | { readonly code: 'missing-asset'; readonly asset: string; readonly searched: string };

/** What ends the work besides a report, a template or an option. */
export type SystemProblem =
  | LimitProblem
  | LayoutProblem
  | WriteProblem
  | { readonly code: 'folder-not-empty'; readonly folder: string }
  | { readonly code: 'interrupted'; readonly signal: string }
  | { readonly code: 'same-output'; readonly output: string }
  /** Another error of the file system. */
  | { readonly code: 'file-system'; readonly error: string; readonly reason: string }
  /** Grapheme clusters of a paragraph in the document and in the PDF: a defect of the writer. */
  | {
      readonly code: 'text-lost';
      readonly expected: number;
      readonly drawn: number;
      readonly excerpt: string;
    }
  | { readonly code: 'thread-lost'; readonly reason: string }
  | AssetProblem
  | { readonly code: 'zip-not-readable'; readonly reason: string }
  /** The PDF does not end as one does: the runtime has dropped a part of it. `bytes` is what there is. */
  | { readonly code: 'pdf-cut-off'; readonly bytes: number }
  /** A defect of this library, or of what a caller has handed in. */
  | { readonly code: 'fault'; readonly reason: string };

/** Several problems together; their list follows the words. */
export type RefusedProblem =
  | { readonly code: 'report-refused'; readonly count: number }
  | { readonly code: 'criteria-refused' }
  | { readonly code: 'template-refused' }
  | { readonly code: 'font-refused'; readonly family: string };
