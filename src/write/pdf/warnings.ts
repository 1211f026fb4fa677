import { asWarning, parsePath, type Warning } from '../../core/index.js';
import { inlineText, type Table } from '../../document/index.js';
import { WHOLE } from './rules/index.js';
import type { PdfWarning } from './writer.js';

/** A warning of the PDF writer in words. */
export function pdfWarning(warning: PdfWarning): Warning {
  switch (warning.code) {
    case 'missing-glyphs':
      return asWarning(warning);
    case 'narrow-column': {
      const { code, table, column, text } = warning;
      return asWarning(
        { code, table: nameOf(table), column, text },
        table.source === undefined ? {} : { path: parsePath(table.source) },
      );
    }
    case 'not-accessible':
      return asWarning({
        code: 'not-accessible',
        failures: warning.findings.map(({ rule, failure, places: [place] }) => ({
          rule,
          failure,
          // A violation that concerns the whole document has no place in it.
          ...(place !== undefined && place !== WHOLE && { place }),
        })),
      });
  }
}

/** A table's caption, else what it says to readers who cannot see it. */
const nameOf = ({ caption, description }: Table): string =>
  (caption && inlineText(caption.children, { lineBreak: ' ', field: () => '' })) || (description ?? '');
