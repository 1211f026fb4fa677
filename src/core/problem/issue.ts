import type { IssueDetail } from './details/issue.js';
import type { ReportPath, SourcePosition } from './place.js';
import type { Words } from './words/words.js';

/** One thing that is wrong with a report: a code with its details, where it is, and what to do in two languages. */
export type Issue = IssueDetail & {
  readonly severity: 'error';
  readonly path: ReportPath;
  /** The same place as an officer names it; present where the report was read from a file. */
  readonly placeName?: Words;
  /** Present where the report was read from a file. */
  readonly source?: SourcePosition;
  readonly message: Words;
};

/** The code of an issue of a report. */
export type IssueCode = IssueDetail['code'];
