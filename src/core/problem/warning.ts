import type { ReportPath, SourcePosition } from './issue.js';

/** Something that a user of the documents should know; the documents are complete all the same. */
export interface Warning {
  readonly code:
    | 'repaired'
    | 'not-printed'
    | 'picture'
    | 'no-trend'
    | 'zero-target'
    | 'missing-glyphs'
    | 'not-accessible'
    | 'edition-difference'
    | 'not-read'
    | 'conflict'
    | 'replaced-characters';
  readonly message: { readonly th: string; readonly en: string };
  /** Where in the report, where it is about a place. */
  readonly path?: ReportPath;
  /** Where that stands, for a report that was read from files. */
  readonly source?: SourcePosition;
}
