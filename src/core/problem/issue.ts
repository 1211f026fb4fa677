import type { IssueDetail } from './issue-messages.js';

/** A place in a report: keys and list positions from the root, for example `['categories', 0, 'items', 2]`. */
export type ReportPath = readonly (string | number)[];

/** Where a value stands in a source file; line and column count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with a report: a code with its details, where it is, and what to do in two languages. */
export type Issue = IssueDetail & {
  readonly path: ReportPath;
  /** Present where the report was read from a file. */
  readonly source?: SourcePosition;
  readonly message: { readonly th: string; readonly en: string };
};

/** `categories[0].items[2].result`, as messages and listings print a path; the report itself is `report`. */
export function formatPath(path: ReportPath): string {
  if (path.length === 0) return 'report';
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = /^[\p{L}_$][\p{L}\p{M}\p{N}_$]*$/u.test(key) ? key : JSON.stringify(key);
    return text === '' ? name : `${text}.${name}`;
  }, '');
}
