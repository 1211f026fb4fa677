import type { Edit } from './edit.js';
import type { Vocabulary } from './vocabulary.js';

/** Names of the kinds of damage that are repaired, one a file in `rules/`. */
export type RepairRuleName =
  | 'private-use-letter'
  | 'ligature'
  | 'invisible-character'
  | 'lakkhangyao'
  | 'ring-for-nikhahit'
  | 'doubled-sara-e'
  | 'doubled-sara-am'
  | 'parted-sara-am'
  | 'spaced-leading-vowel'
  | 'spaced-mark'
  | 'split-sara-am'
  | 'spaced-vowel'
  | 'mark-order'
  | 'mark-past-leading-vowel'
  | 'mark-past-sign'
  | 'spaced-final'
  | 'displaced-mark'
  | 'repeated-mark'
  | 'spaced-prefix'
  | 'spaced-abbreviation'
  | 'spaced-bracket';

/** One kind of damage: where a line of text has it, and what stood there before. */
export interface RepairRule {
  readonly name: RepairRuleName;
  /** Signs that a line shows, one at least, where it has such damage. */
  readonly signs: number;
  /** Edits for one line, sorted, not overlapping. Time grows with the line's length. */
  readonly find: (line: string, vocabulary: Vocabulary) => readonly Edit[];
}
