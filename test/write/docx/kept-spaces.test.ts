import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { extractReport, generateReport, type ReportInput } from '../../../src/index.js';

const report = (result: string): ReportInput => ({
  agency: 'กรมตัวอย่าง',
  fiscalYear: 2568,
  categories: [{ number: 1, items: [{ code: '1.1', levels: [{ level: 'basic', result }] }] }],
});

/** The XML of a file's paragraphs of the result. */
const paragraphs = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml']!)
    .match(/<w:p><w:pPr><w:pStyle w:val="PmqaResultBody"\/>.*?<\/w:p>/gsu)!
    .join('');

async function wordOf(result: string) {
  const { docx } = await generateReport(report(result), { formats: ['docx'] });
  const xml = paragraphs(docx);
  const back = (await extractReport(docx)).categories[0]!.items[0]!.levels[0]!.result;
  return { xml, back: JSON.stringify(back) };
}

const OURS = /<w:rStyle w:val="PmqaKeptSpace"\/><\/w:rPr><w:t xml:space="preserve">\u00a0<\/w:t>/gu;

describe('no-break spaces in Word', () => {
  it('keep a number with its unit and a date whole, and come back as spaces', async () => {
    const { xml, back } = await wordOf('ประชุม 12 ครั้ง ณ วันที่ 4 ธันวาคม 2560 และสรุปผล');
    expect(xml.match(OURS)).toHaveLength(4);
    expect(back).toContain('ประชุม 12 ครั้ง ณ วันที่ 4 ธันวาคม 2560 และสรุปผล');
  });

  it('that a person typed stay what they are', async () => {
    const { xml, back } = await wordOf('กรม\u00a0ก ประชุม 12 ครั้ง');
    expect(xml.match(OURS)).toHaveLength(1);
    expect(back).toContain('กรม\u00a0ก ประชุม 12 ครั้ง');
  });

  it('are not written in a phrase that may be wider than its cell', async () => {
    const long = `0 ${Array.from({ length: 15 }, () => '2123 4567').join(' - ')}`;
    const { docx } = await generateReport(report(`โทร. ${long}`), {
      formats: ['docx'],
      keepTogether: [long],
    });
    expect(paragraphs(docx)).not.toMatch(/\u00a0/u);
  });
});
