import type { TaggedFile } from './file.js';

/** A requirement of a standard. */
export interface Rule {
  /** Index in the Matterhorn Protocol 1.1, for example "13-004", or the clause of another standard. */
  readonly id: string;
  /** What is wrong where the rule is violated. */
  readonly failure: string;
  /** Where it is violated: one line for each place. */
  readonly find: (file: TaggedFile) => readonly string[];
}

/** A rule that is violated, with the places. */
export interface Finding {
  readonly rule: string;
  readonly failure: string;
  readonly places: readonly string[];
}

/** The place of a violation that concerns the document as a whole. */
export const WHOLE = 'the document';
export const wholeFile = (fails: boolean): readonly string[] => (fails ? [WHOLE] : []);
