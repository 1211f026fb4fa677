import { describe, expect, it } from '@jest/globals';
import { generateReport } from '../../../src/index.js';
import { readPdf } from '../../support/read-pdf.js';
import { reportWithResult } from '../../support/report.js';

describe('a document', () => {
  it('holds more objects than a cross-reference stream can count in one object stream', async () => {
    const rows = Array.from({ length: 33_000 }, () => ['ก']);
    const report = reportWithResult([{ type: 'table', headerRows: 1, rows }]);
    const { pdf, pages } = await generateReport(report, { formats: ['pdf'] });
    expect(
      Buffer.from(pdf!)
        .toString('latin1')
        .match(/\/ObjStm/gu),
    ).toHaveLength(2);
    const read = await readPdf(pdf!);
    expect(read.pages).toHaveLength(pages!);
  }, 120_000);
});
