import path from 'node:path';
import {
  type Issue,
  type ReportPath,
  type SourcePosition,
  asError,
  type IssueDetail,
  type SyntaxReason,
  type UnusableReason,
  suggest,
  type Position,
} from '../core/index.js';
import type { Repairs } from './repair.js';

/** A file's value, and the place of everything in it. */
export interface ParsedSource {
  readonly value: unknown;
  /** The place of the value at a path; of the nearest one above it where there is none. */
  readonly locate: (path: ReportPath) => Position;
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
  /** The position of the value at a path; with its file if the report is made of several. */
  readonly locate: (path: ReportPath) => Position | FilePosition;
  /** Files in a report's folder that stand where levels do and are none. */
  readonly unknown?: readonly { readonly file: string; readonly suggestions: readonly string[] }[];
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
  return source && path.dirname(path.resolve(source.file));
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
    warning.path ? { ...warning, source: { file: source.file, ...source.locate(warning.path) } } : warning,
  );
}

/** Issues with the file, line and column of each, in the order of the files. */
export function locateIssues<Told extends Placed>(
  issues: readonly Told[],
  { file, locate }: ReportSource,
): readonly (Told & { readonly source: FilePosition })[] {
  const located = issues.map((issue) => ({ ...issue, source: { file, ...locate(issue.path) } }));
  const order = [...new Set(located.map(({ source }) => source.file))];
  return located.sort(
    ({ source: a }, { source: b }) =>
      order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** One issue for each file that a report's folder has no place for, or that cannot be read. */
export const folderIssues = ({
  file: report,
  unknown = [],
  unusable = [],
}: ReportSource): readonly Issue[] => {
  const named = (file: string): string => path.relative(path.dirname(report), file).replaceAll('\\', '/');
  const issue = (file: string, detail: IssueDetail): Issue =>
    asError(detail, { path: [], source: { file, line: 1, column: 1 } });
  return [
    ...unknown.map(({ file, suggestions }) => {
      const suggestion = suggest(named(file), suggestions);
      return issue(file, {
        code: 'unknown-file',
        file: named(file),
        ...(suggestion !== undefined && { suggestion }),
      });
    }),
    ...unusable.map(({ file, reason }) => issue(file, { code: 'unusable-file', file: named(file), reason })),
  ];
};

/** The conflicts in a report's folder that nobody has resolved yet; none for a report that was not read from one. */
export const conflictsOf = (report: unknown): readonly string[] => sourceOf(report)?.conflicts ?? [];
