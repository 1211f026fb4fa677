import { describe, expect, it } from '@jest/globals';
import { createDocumentBuilder } from '../../../src/render/build-document.js';
import { documentParagraphs, type Document } from '../../../src/document/index.js';
import type { ReportInput } from '../../../src/report/index.js';
import { parsed, smallReport } from '../../support/report.js';

type Topic = NonNullable<ReportInput['profile']>['sections'][number]['groups'][number]['topics'][number];

const build = createDocumentBuilder();
const profileOf = (...topics: Topic[]): Partial<ReportInput> => ({
  profile: { sections: [{ number: 1, groups: [{ label: 'ก', topics }] }] },
});
const documentOf = async (given: Partial<ReportInput>): Promise<Document> =>
  (await build(parsed(smallReport(given)), {})).document;

/** The lines of the profile's only table, its header aside. */
async function rowsOf(...topics: Topic[]): Promise<readonly string[]> {
  const lines = documentParagraphs(await documentOf(profileOf(...topics)));
  const end = lines.findIndex((line) => line.startsWith('หมวด 1'));
  return lines.slice(lines.indexOf('รายละเอียด') + 1, end);
}

describe('category 0', () => {
  it('is a chapter before category 1, with the standard’s titles where the report gives none', async () => {
    const document = await documentOf(profileOf({ number: 1, answers: ['มี 4 พันธกิจ'] }));
    const headings = document.sections[0]!.children.flatMap((block) =>
      block.type === 'heading'
        ? documentParagraphs({ ...document, sections: [{ ...document.sections[0]!, children: [block] }] })
        : [],
    );
    expect(headings.slice(0, 4)).toEqual([
      'หมวด 0 ลักษณะสำคัญขององค์กร',
      '1. ลักษณะองค์กร',
      'ก. สภาพแวดล้อมของส่วนราชการ',
      'หมวด 1 การนำองค์การ (รอบ 12 เดือน) ปีงบประมาณ พ.ศ. 2563',
    ]);
  });

  it('sets each answer beside the question at its place', async () => {
    const rows = await rowsOf({
      number: 2,
      questions: ['วิสัยทัศน์คืออะไร', 'ค่านิยมคืออะไร'],
      answers: ['น้ำดี', 'CLEAR'],
    });
    expect(rows).toEqual(['2) วิสัยทัศน์และค่านิยม', 'วิสัยทัศน์คืออะไร', 'น้ำดี', 'ค่านิยมคืออะไร', 'CLEAR']);
  });

  it('keeps questions without answer and answers without question', async () => {
    expect(await rowsOf({ number: 1, questions: ['ก', 'ข'], answers: ['หนึ่ง'] })).toEqual([
      '1) พันธกิจหรือหน้าที่ตามกฎหมาย',
      'ก',
      'หนึ่ง',
      'ข',
    ]);
    expect(await rowsOf({ number: 1, questions: ['ก'], answers: ['หนึ่ง', 'สอง'] })).toContain('สอง');
    expect(await rowsOf({ number: 1, answers: ['หนึ่ง', '- สอง'] })).toEqual([
      '1) พันธกิจหรือหน้าที่ตามกฎหมาย',
      'หนึ่ง',
      '- สอง',
    ]);
  });
});
