import type { Words } from './language.js';
import { visible } from './visible.js';

/** A place in a report: keys and list positions from the root, for example `['categories', 0, 'items', 2]`. */
export type ReportPath = readonly (string | number)[];

/** A place in a source file; line and column count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A file, and the place in it where that is known. */
export interface FilePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Where a problem is. */
export interface ProblemPlace {
  /** Present where it is about a place of a report. */
  readonly path?: ReportPath;
  /** The same place as an officer names it; present where the report was read from a file. */
  readonly placeName?: Words;
  /** Present where it is about a file, or about a report that was read from one. */
  readonly source?: FilePlace;
}

/** `categories[0].items[2].result`, as messages and listings print a path; the report itself is `report`. */
export function formatPath(path: ReportPath): string {
  if (path.length === 0) return 'report';
  const text = path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = /^[\p{L}_$][\p{L}\p{M}\p{N}_$]*$/u.test(key) ? key : JSON.stringify(key);
    return text === '' ? name : `${text}.${name}`;
  }, '');
  return visible(text);
}

/** The path that `formatPath` wrote. */
export const parsePath = (text: string): ReportPath =>
  [...text.matchAll(/\[(\d+)\]|"(?:[^"\\]|\\.)*"|[^.[\]"]+/gu)].map(([key, index]) => {
    if (index !== undefined) return Number(index);
    return key.startsWith('"') ? (JSON.parse(key) as string) : key;
  });

/** `report.yaml:3:14`, or the file alone. */
export const formatSource = ({ file, line, column = 1 }: FilePlace): string =>
  visible(line === undefined ? file : `${file}:${line}:${column}`);
