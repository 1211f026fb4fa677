import { describe, expect, it } from '@jest/globals';
import { isOwnPdf } from '../../../src/tools/output/own-pdf.js';
import { generateReport } from '../../../src/generate/generator.js';
import { smallReport } from '../../support/report.js';

const { pdf } = await generateReport(smallReport(), { formats: ['pdf'] });

describe('a PDF of this program', () => {
  it('is known as it was written', () => expect(isOwnPdf(pdf!)).toBe(true));

  it.each([
    ['qpdf', [0xbf, 0xf7, 0xa2, 0xfe]],
    ['MuPDF', [0xc2, 0xb5, 0xc2, 0xb6]],
    ['PDFBox', [0xf6, 0xe4, 0xfc, 0xdf]],
    ['pdf-lib', [0x81, 0x81, 0x81, 0x81]],
  ])('is no longer as it was once %s has written it again', (_, start) => {
    const rewritten = Buffer.from(pdf!);
    rewritten.set(start, rewritten.indexOf('\n%') + 2);
    expect(isOwnPdf(rewritten)).toBe(false);
  });
});
