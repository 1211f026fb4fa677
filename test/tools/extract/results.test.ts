import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import type { ReportInput } from '../../../src/index.js';
import { extractWord, type ExtractedWord } from '../../../src/tools/merge/index.js';
import { parsed } from '../../support/report.js';
import { documentXml, wordFile } from './support/word-file.js';
import { withPlainSpaces } from '../../support/plain-spaces.mjs';

const REPORT: ReportInput = {
  agency: 'กรมสาธิตการพัฒนา',
  fiscalYear: 2568,
  signatures: [{ name: 'นางสาวสมใจ รักงาน', position: 'อธิบดี', date: '2025-09-30' }],
  categories: [{ number: 1, items: [{ code: '1.1', levels: [{ level: 'basic', result: 'ทำแล้ว' }] }] }],
  results: {
    items: [
      {
        code: '7.1',
        indicators: [
          {
            code: 'RM 1',
            name: 'ความสำเร็จของแผน',
            unit: 'ร้อยละ',
            weight: 10,
            target: 90,
            years: [
              { year: 2567, value: 81.234 },
              { year: 2568, value: 92.6 },
            ],
          },
        ],
      },
    ],
  },
};

/** What is read of the report's file after a change of its main part. */
async function edited(from: string, to: string): Promise<ExtractedWord> {
  const file = await wordFile(REPORT);
  const xml = withPlainSpaces(documentXml(file));
  expect(xml).toContain(from);
  return extractWord(
    zipSync({ ...unzipSync(file), 'word/document.xml': strToU8(xml.replace(`>${from}<`, `>${to}<`)) }),
  );
}

describe('a file that nobody has edited', () => {
  it('gives results and signers as they were', async () => {
    const { report, warnings } = extractWord(await wordFile(REPORT));
    const { results, signatures } = parsed(REPORT);
    expect(report).toMatchObject({ results, signatures });
    expect(warnings).toEqual([]);
  });
});

describe('an edit in Word', () => {
  it('of a figure of an indicator is read back, others stay exact', async () => {
    const { report, warnings } = await edited('92.6', '95.1');
    expect(report.results!.items[0]!.indicators[0]).toMatchObject({
      weight: 10,
      years: [
        { year: 2567, value: 81.234 },
        { year: 2568, value: 95.1 },
      ],
    });
    expect(warnings).toEqual([]);
  });

  it('of a target or a unit is read back', async () => {
    expect((await edited('90', '92')).report.results!.items[0]!.indicators[0]!.target).toBe(92);
  });

  it('of who signs is read back', async () => {
    const { report } = await edited('(นางสาวสมใจ รักงาน)', '(นายตั้งใจ ทำดี)');
    expect(report.signatures).toMatchObject([{ name: 'นายตั้งใจ ทำดี', position: 'อธิบดี', date: '2025-09-30' }]);
  });

  it('of the date of a signature is read back', async () => {
    const { report } = await edited('วันที่ 30 กันยายน 2568', 'วันที่ 1 ตุลาคม 2568');
    expect(report.signatures![0]!.date).toBe('2025-10-01');
  });

  it('of what is worked out is named', async () => {
    const { warnings } = await edited('102.89', '110.00');
    expect(warnings.map(({ message }) => message.th).join('\n')).toContain('110.00');
  });
});
