import type { DataProblem } from '../problem.js';
import { ASSET_WORDS } from './asset.js';
import { FINDING_WORDS } from './finding.js';
import { ISSUE_WORDS } from './issue.js';
import { OPTION_WORDS } from './option.js';
import { PICTURE_WORDS } from './picture.js';
import { REFUSED_WORDS } from './refused.js';
import type { WordsOf } from './words.js';

/** The words of what is found when data is parsed and checked: all that a page for data alone has to load. */
export const DATA_WORDS = {
  ...ISSUE_WORDS,
  ...PICTURE_WORDS,
  ...FINDING_WORDS,
  ...OPTION_WORDS,
  ...ASSET_WORDS,
  ...REFUSED_WORDS,
} satisfies WordsOf<DataProblem>;
