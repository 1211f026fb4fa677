import { splitLigatures } from '../../letter-forms.js';
import { editMatches } from '../edit.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';

/** Latin ligatures, which a PDF may give in place of their letters, become the letters: Signiﬁcance is Significance. */
export const ligature: RepairRule = {
  name: 'ligature',
  signs: Sign.Ligature,
  find: (line) => editMatches(line, /[\ufb00-\ufb06]/g, ([sign]) => splitLigatures(sign)),
};
