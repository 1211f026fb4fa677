import type { TaggedFile } from './file.js';

/** A condition that a file must not meet. */
export interface Rule {
  /** Index in the Matterhorn Protocol 1.1, for example "13-004", or the clause of another standard. */
  readonly id: string;
  /** What is wrong where the rule fails. */
  readonly failure: string;
  /** Where it fails: one line for each place. */
  readonly find: (file: TaggedFile) => readonly string[];
}

/** A rule that failed, with the places where it did. */
export interface Finding {
  readonly rule: string;
  readonly failure: string;
  readonly places: readonly string[];
}

/** One place, the document as a whole, where something holds. */
export const wholeFile = (fails: boolean): readonly string[] => (fails ? ['the document'] : []);
