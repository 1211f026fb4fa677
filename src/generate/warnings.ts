import { asWarning, type Warning } from '../core/index.js';
import type { Repairs } from '../read/index.js';
import type { EditionDifference } from '../report/edition/index.js';

/** That damaged Thai was repaired when the report was read, with an example. */
export const repaired = ({ count, first }: Repairs): Warning =>
  first
    ? asWarning(
        { code: 'repaired', count, example: { before: first.before, after: first.after } },
        { path: first.path },
      )
    : asWarning({ code: 'repaired', count });

/** A place where a report words the standard differently from the edition it is given with. */
export const editionDifference = ({ path, report, edition }: EditionDifference): Warning =>
  asWarning(
    {
      code: 'edition-difference',
      ...(report !== undefined && { report }),
      ...(edition !== undefined && { edition }),
    },
    { path },
  );

/** That an extraction kept two texts of one part, and nobody has resolved it yet. */
export const unresolvedConflict = (file: string): Warning =>
  asWarning({ code: 'conflict' }, { source: { file, line: 1, column: 1 } });

/** That characters that no page can show were taken out or replaced. */
export const replacedCharacters = (count: number): Warning =>
  asWarning({ code: 'replaced-characters', count });
