import { asWarning, type Warning } from '../core/index.js';
import type { Repairs } from '../read/index.js';
import type { EditionDifference } from '../report/edition/index.js';
import type { PdfWarning } from '../write/pdf/index.js';

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

/** A warning of the PDF writer. */
export const pdfWarning = (warning: PdfWarning, family: string): Warning =>
  warning.code === 'missing-glyphs'
    ? asWarning({ code: 'missing-glyphs', family, characters: warning.characters })
    : asWarning({
        code: 'not-accessible',
        failures: warning.findings.map(
          ({ rule, failure, places }) => `${rule} ${failure} (${places[0] ?? ''})`,
        ),
      });

/** That characters that no page can show were taken out or replaced. */
export const replacedCharacters = (count: number): Warning =>
  asWarning({ code: 'replaced-characters', count });
