import type { Issue } from '../issue.js';
import type { Plain } from './plain.js';
import type { WordFileProblem } from './word-file.js';

/** What a Word file or a PDF says does not make a report. */
export interface InvalidReport {
  readonly code: 'invalid-report';
  readonly issues: readonly Issue[];
}

/** The separate process that read it took more time or memory than it may. */
export type ReadingBound =
  | { readonly code: 'reading-too-slow'; readonly seconds: number }
  | { readonly code: 'reading-too-large'; readonly megabytes: number };

/** Why a Word file cannot be read as a report of this library. */
export type ExtractProblem =
  | WordFileProblem
  | ReadingBound
  | InvalidReport
  | { readonly code: 'no-report'; readonly tables: readonly string[]; readonly program: string | undefined }
  | { readonly code: 'no-code'; readonly found: string }
  | { readonly code: 'unknown-level'; readonly item: string; readonly found: string }
  | { readonly code: 'missing-field'; readonly field: 'agency' | 'fiscalYear' };

/** Why a file cannot be imported. */
export type ImportProblem =
  | WordFileProblem
  | ReadingBound
  | InvalidReport
  | Plain<'not-importable' | 'locked-pdf' | 'pdf-without-pages'>
  /** `reason` is what the reader of the format says. */
  | { readonly code: 'damaged-pdf'; readonly reason: string }
  | { readonly code: 'scanned-pdf'; readonly pages: number }
  | { readonly code: 'pdf-too-large'; readonly what: 'pages' | 'letters'; readonly maximum: number }
  | { readonly code: 'pdf-too-slow'; readonly seconds: number }
  /** Page 0: the file itself. */
  | { readonly code: 'pdf-page-too-slow'; readonly page: number }
  /** Most letters are glyphs of which the file does not say what they are. */
  | { readonly code: 'pdf-without-text'; readonly unreadable: number; readonly letters: number }
  | { readonly code: 'no-table'; readonly tables: readonly string[] }
  | { readonly code: 'unstated-field'; readonly field: 'agency' | 'fiscalYear' | 'category' };
