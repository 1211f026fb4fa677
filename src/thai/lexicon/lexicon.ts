import { COMMON_WORDS } from './common-words.js';
import { FUNCTION_WORDS } from './function-words.js';
import { GOVERNMENT } from './government.js';
import { LEARNED_WORDS } from './learned-words.js';
import { LOANWORDS_AND_NAMES } from './loanwords.js';
import { LOOSE_COMPOUNDS } from './loose-compounds.js';
import { NOUNS } from './nouns.js';
import { SARA_AM_WORDS } from './sara-am-words.js';
import { buildTrie, type Trie } from './trie.js';
import { VERBS } from './verbs.js';

const LISTS = [
  COMMON_WORDS,
  LEARNED_WORDS,
  FUNCTION_WORDS,
  NOUNS,
  VERBS,
  GOVERNMENT,
  LOANWORDS_AND_NAMES,
  LOOSE_COMPOUNDS,
  SARA_AM_WORDS,
];

let official: Trie | undefined;

/** The words that the package knows, built at the first call. Their origin is told in README.md beside this file. */
export function officialLexicon(): Trie {
  return (official ??= buildTrie(LISTS));
}
