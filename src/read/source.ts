import { path } from '../core/platform/index.js';
import {
  type Issue,
  type ReportPath,
  type SourcePosition,
  asError,
  asWarning,
  type IssueDetail,
  type SourceNoteDetail,
  type SyntaxReason,
  type UnusableReason,
  type Position,
  type Words,
} from '../core/index.js';
import { nearOf } from './near.js';
import type { Repairs } from './repair.js';

/** Lines of a file, and the number of the first. */
export interface TypedLines {
  readonly text: string;
  readonly line: number;
}

/** A file's value, and the place of everything in it. */
export interface ParsedSource {
  readonly value: unknown;
  /** The value at a path as the file has it, where it is no list and no group: 88.20, not 88.2. */
  readonly written?: (path: ReportPath) => string | undefined;
  /** The text at a path in the lines in which it is typed, where the file's format joins them. */
  readonly unfolded?: (path: ReportPath) => TypedLines | undefined;
  /** What reading it left out, each at its place. */
  readonly notes?: readonly SourceNote[];
  /**
   * The place of the value at a path; of the nearest one above it where there is none. `near` is what the line holds that is
   * asked for, where the value has several.
   */
  readonly locate: (path: ReportPath, near?: RegExp) => Position;
}

/** Something in a file that was left out, and where. */
export interface SourceNote extends Position {
  readonly detail: SourceNoteDetail;
}

/** Something to tell about a place of a report. */
interface Placed {
  readonly path: ReportPath;
  readonly source?: SourcePosition;
}

export interface SyntaxProblem extends Position {
  readonly problem: SyntaxReason;
}

/** A place in one of the files that a report is read from. */
export interface FilePosition extends Position {
  readonly file: string;
}

export interface ReportSource extends ParsedSource {
  readonly file: string;
  /** Whether it was bytes without a file: it has no folder. */
  readonly isUnnamed?: boolean;
  /** The position of the value at a path; with its file if the report is made of several. */
  readonly locate: (path: ReportPath, near?: RegExp) => Position | FilePosition;
  /** What reading its files left out; with the file of each where there are several. */
  readonly notes?: readonly (SourceNote & { readonly file?: string })[];
  /** Pairs of files in a report's folder that are the same part of the report. */
  readonly same?: readonly { readonly file: string; readonly other: string }[];
  /** Parts of a report's folder that cannot be read. */
  readonly unusable?: readonly { readonly file: string; readonly reason: UnusableReason }[];
  /** Files with the other text of conflicts that nobody has resolved yet. */
  readonly conflicts?: readonly string[];
  /** What was repaired in the value that was read. */
  readonly repairs?: Repairs;
}

/** Where parsed reports came from. A report that was not read from a file has no entry. */
const sources = new WeakMap<object, ReportSource>();

/** Remembers the file of a value or of the report parsed from it. */
export function rememberSource(value: unknown, source: ReportSource): void {
  if (typeof value === 'object' && value !== null) sources.set(value, source);
}

const sourceOf = (report: unknown): ReportSource | undefined =>
  typeof report === 'object' && report !== null ? sources.get(report) : undefined;

/** The folder that a report was read from, which its pictures are looked up in. */
export function sourceFolder(report: unknown): string | undefined {
  const source = sourceOf(report);
  return source && !source.isUnnamed ? path.dirname(path.resolve(source.file)) : undefined;
}

/** What was repaired in a report when it was read; undefined where nothing was, or it was not read from a file. */
export function repairsOf(report: unknown): Repairs | undefined {
  const repairs = sourceOf(report)?.repairs;
  return repairs?.count ? repairs : undefined;
}

/** Issues of a report with the place of each in its file; as they are where the report was not read from one. */
export function locateInSource<Told extends Placed>(
  report: unknown,
  issues: readonly Told[],
): readonly Told[] {
  const source = sourceOf(report);
  return source ? locateIssues(issues, source) : issues;
}

/** Warnings as they are, those about a place of a report that was read from files with file, line and column. */
export function placeInSource<Told extends { readonly path?: ReportPath }>(
  report: unknown,
  warnings: readonly Told[],
): readonly Told[] {
  const source = sourceOf(report);
  if (!source) return warnings;
  return warnings.map((warning) =>
    warning.path
      ? { ...warning, source: { file: source.file, ...source.locate(warning.path, nearOf(warning)) } }
      : warning,
  );
}

/** Issues with the file, line and column of each, in the order of the files. */
export function locateIssues<Told extends Placed>(
  issues: readonly Told[],
  { file, locate }: ReportSource,
): readonly (Told & { readonly source: FilePosition })[] {
  const located = issues.map((issue) => ({
    ...issue,
    source: { file, ...locate(issue.path, nearOf(issue)) },
  }));
  const order = [...new Set(located.map(({ source }) => source.file))];
  return located.sort(
    ({ source: a }, { source: b }) =>
      order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** One issue for each file of a report's folder that cannot be read, or is one too many. */
export const folderIssues = ({ file: report, same = [], unusable = [] }: ReportSource): readonly Issue[] => {
  const named = (file: string): string => path.relative(path.dirname(report), file).replaceAll('\\', '/');
  const issue = (file: string, detail: IssueDetail): Issue =>
    asError(detail, { path: [], source: { file, line: 1, column: 1 } });
  return [
    ...same.map(({ file, other }) =>
      issue(file, { code: 'same-part', file: named(file), other: named(other) }),
    ),
    ...unusable.map(({ file, reason }) => issue(file, { code: 'unusable-file', file: named(file), reason })),
  ];
};

/** The conflicts in a report's folder that nobody has resolved yet; none for a report that was not read from one. */
export const conflictsOf = (report: unknown): readonly string[] => sourceOf(report)?.conflicts ?? [];

/** What reading a report's files left out, each with its file and line; none where it was not read from one. */
export function sourceNotes(report: unknown): readonly PlacedNote[] {
  const source = sourceOf(report);
  return source ? notesOf(source) : [];
}

/** The same for what was read before it is a report. */
export const notesOf = ({ notes = [], file: report }: ReportSource): readonly PlacedNote[] =>
  notes.map(({ detail, file = report, line, column }) =>
    asWarning(detail, { source: { file, line, column } }),
  );

type PlacedNote = SourceNoteDetail & {
  readonly severity: 'warning';
  readonly message: Words;
  readonly source: SourcePosition;
};
