import type { Issue } from '../../core/index.js';
import { EditionError } from './error.js';
import { STANDARD } from '../standard.js';
import { checkValue } from '../check-value.js';
import { valueAt } from '../zod-issue.js';
import { crossCheckEdition } from './cross-check.js';
import { editionSchema, type Edition } from './schema.js';

/** An edition of the criteria, or what is wrong with it. */
export type EditionResult =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads any value as an edition of the standard. Gives the edition, or all issues. Never throws. */
export function parseEdition(input: unknown): EditionResult {
  const checked = checkValue(editionSchema, input, (value) => {
    const found = valueAt(value, ['standard']);
    if (typeof found !== 'string' || found === STANDARD) return crossCheckEdition(value);
    return [{ path: ['standard'], detail: { code: 'other-standard', found, expected: STANDARD } }];
  });
  if (checked.ok) return { ok: true, edition: checked.value };
  const other = checked.issues.filter(({ code }) => code === 'other-standard');
  return { ok: false, issues: other.length > 0 ? other : checked.issues };
}

/** An edition that was given as data. Throws `EditionError` for what is none. */
export function checkedEdition(given: unknown): Edition {
  const parsed = parseEdition(given);
  if (!parsed.ok) throw new EditionError(parsed.issues);
  return parsed.edition;
}
