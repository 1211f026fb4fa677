import type { ReportPath } from '../../core/index.js';

/** One layer of a theme: the official one, or a user's, which holds only what differs. */
export interface ThemeLayer {
  /** Where it was read from, for messages. */
  readonly file: string;
  readonly content: unknown;
  /** The place of the value at a path, of the nearest one above it where there is none. */
  readonly locate?: (path: ReportPath) => { readonly line: number; readonly column: number };
}
