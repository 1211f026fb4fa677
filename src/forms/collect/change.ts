import type { Report } from '../../report/index.js';

/** One part of a report as a file has it. */
export interface Change {
  /** `1.1/basic`, `7.1`; parts of the register say what of it: `1.1/basic evidence`. */
  readonly key: string;
  /** The name of the file. */
  readonly file: string;
  /** What the file held before anybody filled it in, and what the report held then; absent: it does not say. */
  readonly base?: { readonly form: string; readonly report: string | undefined } | undefined;
  /** A hash of what it holds now. */
  readonly hash: string;
  /** Nothing is filled in. */
  readonly isEmpty: boolean;
  /** The same part of a report, as the hash counts it. */
  readonly own: (report: Report) => { readonly hash: string | undefined; readonly isEmpty: boolean };
  /** The report with the part as the file has it. */
  readonly apply: (report: Report) => Report;
  /** Pictures of the part, by the paths that its figures name. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** Two files, or a file and the report, that changed one part in two ways. */
export interface CollectConflict {
  readonly part: string;
  readonly file: string;
  /** The report as it would be with this file's text. */
  readonly theirs: Report;
  /** Returns the report with the part’s text taken from this file. */
  readonly apply: (report: Report) => Report;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}
