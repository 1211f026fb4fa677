import { asWarning, type Warning } from '../../core/index.js';
import type { PdfWarning } from './writer.js';

/** A warning of the PDF writer in words. */
export const pdfWarning = (warning: PdfWarning, family: string): Warning =>
  warning.code === 'missing-glyphs'
    ? asWarning({ code: 'missing-glyphs', family, characters: warning.characters })
    : asWarning({
        code: 'not-accessible',
        failures: warning.findings.map(
          ({ rule, failure, places }) => `${rule} ${failure} (${places[0] ?? ''})`,
        ),
      });
