import type { Warning } from '../../core/index.js';
import type { Finding } from './rules/index.js';
import type { PdfWarning } from './writer.js';

/** A warning of the PDF writer in words. */
export const pdfWarning = (warning: PdfWarning, family: string): Warning =>
  warning.code === 'missing-glyphs'
    ? missingGlyphs(warning.characters, family)
    : notAccessible(warning.findings);

const notAccessible = (findings: readonly Finding[]): Warning => {
  const listed = findings.map(({ rule, failure, places }) => `${rule} ${failure} (${places[0] ?? ''})`);
  return {
    code: 'not-accessible',
    message: {
      th: `PDF ยังไม่ผ่านเกณฑ์ PDF/UA-1: ${listed.join('; ')}`,
      en: `the PDF does not say that it follows PDF/UA-1: ${listed.join('; ')}`,
    },
  };
};

const missingGlyphs = (characters: readonly string[], family: string): Warning => {
  const listed = characters.map(
    (c) => `${c} (U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`,
  );
  return {
    code: 'missing-glyphs',
    message: {
      th: `ฟอนต์ ${family} ไม่มีอักขระ ${listed.join(', ')}`,
      en: `the font ${family} has no glyph for ${listed.join(', ')}`,
    },
  };
};
