import type { ReportPath, SourcePosition } from '../../core/index.js';

/** An error should not be submitted; a warning needs somebody to look. */
export type Severity = 'error' | 'warning';

export type FindingCode =
  | 'agency-missing'
  | 'level-without-result'
  | 'guideline-not-mentioned'
  | 'met-missing'
  | 'level-out-of-order'
  | 'heading-without-text'
  | 'lines-wrapped'
  | 'evidence-unknown'
  | 'evidence-twice'
  | 'evidence-without-place'
  | 'evidence-file-missing'
  | 'evidence-secret'
  | 'profile-answer-missing'
  | 'reference-broken'
  | 'citizen-id'
  | 'phone-number'
  | 'indicator-without-target'
  | 'indicator-target-zero'
  | 'indicator-years'
  | 'score-contradicts-ticks';

/** Something in a valid report that is missing, or should not stand there. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly path: ReportPath;
  /** File, line and column, where the report was read from a file. */
  readonly source?: SourcePosition;
  readonly message: { readonly th: string; readonly en: string };
}
