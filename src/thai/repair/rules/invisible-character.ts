import { editMatches } from '../edit.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';

/** Zero-width spaces and byte order marks, which have no use in a line of Thai. */
const SPACES = /^[\u200b\ufeff]+$/;

/** Characters that show nothing: zero-width spaces anywhere, soft hyphens, joiners and direction marks beside Thai. */
export const invisibleCharacter: RepairRule = {
  name: 'invisible-character',
  signs: Sign.Invisible,
  find: (line) =>
    editMatches(line, /[\u00ad\u200b-\u200f\u2060\ufeff]+/g, ({ index, 0: found }) =>
      SPACES.test(found) || isThai(line, index - 1) || isThai(line, index + found.length) ? '' : undefined,
    ),
};

const isThai = (line: string, index: number): boolean => {
  const code = line.charCodeAt(index);
  return code >= 0x0e00 && code <= 0x0e7f;
};
