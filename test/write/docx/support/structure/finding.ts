import type { DocxPackage } from '../docx-package.js';

/** Something that Word would repair, drop or set wrongly, and that a schema validator does not see. */
export interface Finding {
  readonly code: string;
  /** Path of the part. */
  readonly part: string;
  readonly detail: string;
}

/** A rule over a whole package. */
export type Check = (docx: DocxPackage) => Finding[];

/** Parts that hold blocks. */
export const blockParts = ({ files }: DocxPackage): string[] =>
  [...files.keys()].filter((path) => /^word\/(document|header\d+|footer\d+)\.xml$/.test(path));

/** Values that occur more than once. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
