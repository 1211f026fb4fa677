import { fromPrivateForms } from '../../letter-forms.js';
import { editMatches } from '../edit.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';

/** Letters under the private codes of old fonts become letters of Unicode. */
export const privateUseLetter: RepairRule = {
  name: 'private-use-letter',
  signs: Sign.PrivateUse,
  find: (line) => editMatches(line, /[\uf700-\uf71a]+/g, ([letters]) => fromPrivateForms(letters)),
};
