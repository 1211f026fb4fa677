import { assetText } from '../../core/platform/index.js';
import { checkedEdition, type Edition } from '../../report/edition/index.js';
import { levelFile } from '../../read/folder/index.js';
import { LEVELS } from '../../core/index.js';
import { checkOptions, STARTER } from '../../options/index.js';
import { itemCodes } from '../../report/index.js';
import { EXAMPLES, resultsStarter } from './chapters.js';
import { levelStarter } from './level.js';
import { profileStarter } from './profile.js';
import { reportStarter, type ReportStart } from './report.js';

/** What a new folder is for. */
export interface StarterOptions extends ReportStart {
  /** Categories 0 to 7; default all. */
  readonly categories?: readonly number[];
  /** Gives the statements that are ticked, and the questions of the profile. */
  readonly edition?: Edition;
}

const ALL = [0, 1, 2, 3, 4, 5, 6, 7];
const README = 'templates/starter/README.md';

/**
 * The files of a new report's folder by their paths: titles, statements to tick and room for what the agency writes, with
 * a README on how to fill it. The folder builds as it stands.
 */
export function starterFiles(given: StarterOptions): ReadonlyMap<string, string> {
  const { categories = ALL, edition: criteria, ...start } = checkOptions(STARTER, given);
  const edition = criteria && checkedEdition(criteria);
  const codes = categories.filter((number) => number > 0 && number < 7).flatMap(itemCodes);
  return new Map([
    ['README.md', assetText(README)],
    ['report.yaml', reportStarter(start)],
    ...(categories.includes(0) ? [['profile.yaml', profileStarter(edition)] as const] : []),
    ...(categories.includes(7) ? [['results.yaml', resultsStarter()] as const] : []),
    ...(categories.some((number) => number > 0) ? Object.entries(EXAMPLES) : []),
    ...codes.flatMap((code) =>
      LEVELS.map((level) => [levelFile(code, level), levelStarter(code, level, edition)] as const),
    ),
  ]);
}
