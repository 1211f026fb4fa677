import { editMatches } from '../edit.js';
import { SPACE } from '../marks.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';

const SPACED = new RegExp(
  `(?<![ก-๎])((?:[ก-ฮ]{1,2}\\.)+[ก-ฮ]{1,2})[${SPACE}]+\\.|(?<![ก-๎])([ก-ฮ]{1,2})[${SPACE}]+\\.(?=[ก-ฮ]{1,2}\\.)`,
  'g',
);

/** A space before a full stop of an abbreviation is stray: พ.ศ . is พ.ศ. */
export const spacedAbbreviation: RepairRule = {
  name: 'spaced-abbreviation',
  signs: Sign.SpacedStop,
  find: (line) => editMatches(line, SPACED, ([, ending, opening]) => `${ending ?? opening}.`),
};
