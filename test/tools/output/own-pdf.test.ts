import { describe, expect, it } from '@jest/globals';
import { pdfState } from '../../../src/tools/output/own-pdf.js';
import { generateReport } from '../../../src/generate/generator.js';
import { smallReport } from '../../support/report.js';

const { pdf } = await generateReport(smallReport(), { formats: ['pdf'] });

describe('a PDF of this program', () => {
  it('is known as it was written', () => expect(pdfState(pdf!)).toBe('own'));

  it.each([
    ['qpdf', [0xbf, 0xf7, 0xa2, 0xfe]],
    ['MuPDF', [0xc2, 0xb5, 0xc2, 0xb6]],
    ['PDFBox', [0xf6, 0xe4, 0xfc, 0xdf]],
    ['pdf-lib', [0x81, 0x81, 0x81, 0x81]],
  ])('is no longer as it was once %s has written it again', (_, start) => {
    const rewritten = Buffer.from(pdf!);
    rewritten.set(start, rewritten.indexOf('\n%') + 2);
    expect(pdfState(rewritten)).toBe('resaved');
  });

  it('is known where its agency’s name holds the mark of a PDF’s end', async () => {
    const named = await generateReport(smallReport({ agency: 'A %%EOF B' }), { formats: ['pdf'] });
    expect(Buffer.from(named.pdf!).toString('latin1').match(/%%EOF/gu)!.length).toBeGreaterThan(1);
    expect(pdfState(named.pdf!)).toBe('own');
  });

  it('is no longer as it was once a program has added to it', () => {
    const more = Buffer.concat([pdf!, Buffer.from('9 0 obj\n<<>>\nendobj\nxref\nstartxref\n99\n%%EOF\n')]);
    expect(pdfState(more)).toBe('resaved');
  });

  it('is none where another program made it', () => {
    expect(pdfState(Buffer.from('%PDF-1.7\nstartxref\n9\n%%EOF\n'))).toBe('foreign');
  });
});
