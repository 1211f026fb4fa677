import { describe, expect, it } from '@jest/globals';
import { generateReport } from '../../src/generate/generator.js';
import type { Block } from '../../src/report/index.js';
import { extractReport } from '../../src/tools/extract/index.js';
import { parsed, reportWithResult } from '../support/report.js';

const MARKED = 'ลด~~ราคาเดิม~~ต่อ และ CO[2]{.subscript} กับ ม[3]{.superscript}\n\n~~**หนา**ลบ~~';
const TABLE =
  '| ปี | งบประมาณ | ผล | หมายเหตุ |\n|---|---|:---:|---:|\n| ก | 1,234.50 | ดี | ก |\n| ข | 98.5 | ดี | ข |';

/** The result of the one level of a report. */
const resultOf = (report: unknown): readonly Block[] =>
  parsed(report).categories[0]!.items[0]!.levels[0]!.result;

describe('struck and lowered text', () => {
  it('comes back out of the Word file', async () => {
    const report = reportWithResult(MARKED);
    const { docx } = await generateReport(report, { formats: ['docx'] });
    expect(resultOf(extractReport(docx!))).toEqual(resultOf(report));
  });

  it('is an element with its stroke in the PDF', async () => {
    const { pdf } = await generateReport(reportWithResult(MARKED), {
      formats: ['pdf'],
      pdf: { standard: 'PDF/A-1b' },
    });
    const text = Buffer.from(pdf!).toString('latin1');
    expect(text.match(/\/TextDecorationType\s*\/LineThrough/gu)).toHaveLength(3);
  });
});

describe('the alignment of columns', () => {
  it('is that of the table, and to the right for figures', async () => {
    const report = reportWithResult(TABLE);
    const { docx } = await generateReport(report, { formats: ['docx'] });
    expect(resultOf(extractReport(docx!))).toEqual(resultOf(report));
  });
});
