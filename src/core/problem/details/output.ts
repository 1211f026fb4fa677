import type { Plain } from './plain.js';

/** A file that is not written, and what is in its place. */
export interface RefusedFile {
  readonly path: string;
  readonly state: 'edited' | 'resaved' | 'foreign' | 'folder' | 'not-a-file';
}

/** Files of somebody that would be lost. */
export interface OverwriteProblem {
  readonly code: 'not-overwritten';
  readonly files: readonly RefusedFile[];
}

/** Why reports cannot be merged without losing something; `ours` and `theirs` name the reports. */
export type MergeProblem =
  | Plain<'split-appendices'>
  | { readonly code: 'other-report'; readonly folder: string; readonly ours: string; readonly theirs: string }
  | { readonly code: 'not-editable'; readonly file: string };
