import { describe, expect, it } from '@jest/globals';
import { parseReport, reportFiles, readReport } from '../../../../src/index.js';
import { extractReport } from '../../../../src/tools/extract/extract-report.js';
import type { ReportInput } from '../../../../src/report/index.js';
import { inFolder } from '../../../support/folder.js';
import { readPdf } from '../../../support/read-pdf.js';
import { parsed, smallReport } from '../../../support/report.js';
import { themed } from './made.js';

const EXTRA = { owner: ['สำนักแผน', 'กองคลัง'], budget: { baht: 12500 }, note: null };

const report: ReportInput = smallReport({
  extra: { form: 'ก.พ.ร. 1' },
  categories: [
    {
      number: 1,
      items: [
        {
          code: '1.1',
          extra: { rank: 1 },
          levels: [
            {
              level: 'basic',
              guidelines: [{ text: 'กำหนดทิศทาง', extra: { due: 'มี.ค. 68' } }, 'สื่อสารทิศทาง'],
              result: 'ผู้บริหารกำหนดวิสัยทัศน์',
              extra: EXTRA,
            },
          ],
        },
      ],
    },
  ],
  results: { items: [{ code: '7.1', indicators: [{ name: 'ร้อยละ', extra: { source: 'ระบบ' } }] }] },
  plans: [{ title: 'แผน', activities: [{ activity: 'อบรม', extra: { place: 'ห้อง 1' } }] }],
});

const THEME = 'extraColumns: [{ label: ผู้รับผิดชอบ, field: owner, width: 15 }]\n';

describe('custom fields', () => {
  it('are a column of the tables of levels by one line of the theme, in both files', async () => {
    const { part, pdf, warnings } = await themed(THEME, report);
    expect(warnings.map(({ code }) => code)).not.toContain('template-omits');
    const { pages } = await readPdf(pdf);
    const words = JSON.stringify(pages);
    for (const text of ['ผู้รับผิดชอบ', 'สำนักแผน', 'กองคลัง']) {
      expect(part('word/document.xml')).toContain(text);
      expect(words).toContain(text);
    }
    const [, widths] = /<w:tblGrid>(.*?)<\/w:tblGrid>/u.exec(
      part('word/document.xml').slice(part('word/document.xml').indexOf('PmqaTableLevels')),
    )!;
    expect(widths!.match(/w:gridCol/gu)).toHaveLength(4);
  });

  it('come back out of the Word file and out of a folder as they were', async () => {
    const { docx } = await themed(THEME, report);
    const extracted = extractReport(docx);
    expect(extracted).toEqual(parsed(report));
    const files = Object.fromEntries(reportFiles(parsed(report)));
    await inFolder(files, async (folder) => {
      expect(await readReport(folder)).toMatchObject({ extra: { form: 'ก.พ.ร. 1' } });
      expect(parsed(await readReport(folder))).toEqual(parsed(report));
    });
  });

  it.each([
    ['a function', { at: () => 1 }, 'not-data'],
    ['a date', { at: new Date(0) }, 'not-data'],
    ['nothing that is a number', { at: Number.NaN }, 'not-data'],
    ['depth', { a: { a: { a: { a: { a: { a: { a: { a: { a: 1 } } } } } } } } }, 'too-deep'],
    ['size', { at: Array.from({ length: 1001 }, () => 1) }, 'too-much'],
    ['a name that every object has', { constructor: 'x' }, 'reserved'],
  ])('are refused for %s', (_, extra, reason) => {
    const result = parseReport(smallReport({ extra }));
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'bad-extra', reason }] });
  });
});
