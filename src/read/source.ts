import path from 'node:path';
import {
  type Issue,
  type ReportPath,
  type SourcePosition,
  asError,
  type SyntaxReason,
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
  /** Where the value at a path stands; with its file where the report is made of several. */
  readonly locate: (path: ReportPath) => Position | FilePosition;
  /** Files in a report's folder that stand where levels do and are none. */
  readonly unknown?: readonly { readonly file: string; readonly suggestions: readonly string[] }[];
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

/** One issue for each file that a report's folder has no place for. */
export const unknownFileIssues = ({ file: report, unknown = [] }: ReportSource): readonly Issue[] =>
  unknown.map(({ file, suggestions }) => {
    const name = path.relative(path.dirname(report), file).replaceAll('\\', '/');
    const suggestion = suggest(name, suggestions);
    const detail = {
      code: 'unknown-file' as const,
      file: name,
      ...(suggestion !== undefined && { suggestion }),
    };
    return asError(detail, { path: [], source: { file, line: 1, column: 1 } });
  });
