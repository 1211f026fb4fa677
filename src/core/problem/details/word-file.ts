/** Why a file cannot be read as a Word file. */
export type WordFileProblem =
  | { readonly code: 'not-zip'; readonly found: 'empty' | 'pdf' | 'old-word' | 'other' }
  | { readonly code: 'not-word'; readonly missing: string; readonly found: readonly string[] }
  /**
   * `what` is `file`, `unpacked` (both in bytes), `parts`, `nodes`, `text` (their number) or the name of a part
   * (bytes, or its cells) or of a cell (characters).
   */
  | {
      readonly code: 'word-file-too-large';
      readonly what: string;
      readonly found: number;
      readonly maximum: number;
    }
  | { readonly code: 'damaged-word-file'; readonly part: string; readonly reason: string };
