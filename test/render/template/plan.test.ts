import { describe, expect, it } from '@jest/globals';
import { createDocumentBuilder } from '../../../src/render/build-document.js';
import {
  documentParagraphs,
  inlineText,
  isTextBlock,
  type Document,
  type Table,
} from '../../../src/document/index.js';
import type { ReportInput } from '../../../src/report/index.js';
import { parsed, smallReport } from '../../support/report.js';

const build = createDocumentBuilder();
const documentOf = async (given: Partial<ReportInput>): Promise<Document> =>
  (await build(parsed({ ...smallReport(given), categories: [] }), {})).document;

describe('improvement plans', () => {
  it('have a table each, with the columns that their activities fill, in the theme’s proportions', async () => {
    const document = await documentOf({
      plans: [
        {
          title: 'แผนยกระดับบริการ',
          horizonYears: 3,
          activities: [
            { item: '3.2', activity: 'สำรวจ', budget: '1 ล้านบาท', unit: 'กอง ก' },
            { activity: 'ปรับปรุง', unit: 'กอง ข' },
          ],
        },
      ],
    });
    expect(documentParagraphs(document).slice(2)).toEqual([
      'แผนปรับปรุงองค์การ',
      'แผนยกระดับบริการ (ระยะ 3 ปี)',
      ...['ประเด็น', 'กิจกรรม/โครงการ', 'งบประมาณ', 'หน่วยงานรับผิดชอบ'],
      ...['3.2', 'สำรวจ', '1 ล้านบาท', 'กอง ก'],
      ...['–', 'ปรับปรุง', '–', 'กอง ข'],
    ]);
    const table = document.sections[0]!.children.find((block): block is Table => block.type === 'table')!;
    const [, , , , , budget, , , , unit] = document.theme.tables['activities']!.columns;
    expect(table.columns[2]! / table.columns[3]!).toBeCloseTo(budget! / unit!);
  });
});

describe('follow-ups', () => {
  it('are told by round, with progress, problem and next step', async () => {
    const document = await documentOf({
      followUps: [
        {
          roundMonths: 6,
          activities: [{ activity: 'สำรวจ', progress: 'ร้อยละ 45\n\n- ศูนย์ 5 แห่ง', nextStep: 'เร่งรัด' }],
        },
      ],
    });
    expect(documentParagraphs(document).slice(2)).toEqual([
      'การติดตามผลตามแผนปรับปรุงองค์การ',
      '(รอบ 6 เดือน) ปีงบประมาณ พ.ศ. 2563',
      ...['กิจกรรม/โครงการ', 'ผลการดำเนินงาน', 'การดำเนินการขั้นต่อไป'],
      ...['สำรวจ', 'ร้อยละ 45', '- ศูนย์ 5 แห่ง', 'เร่งรัด'],
    ]);
  });

  it('name the fiscal year once where their title ends in it', async () => {
    const activities = [{ activity: 'สำรวจ' }];
    const document = await documentOf({
      followUps: [
        { roundMonths: 6, title: 'ความก้าวหน้า ปีงบประมาณ พ.ศ. ๒๕๖๓', activities },
        { roundMonths: 9, title: 'ความก้าวหน้า ปีงบประมาณ พ.ศ. 2562', activities },
      ],
    });
    expect(documentParagraphs(document).filter((text) => text.startsWith('ความก้าวหน้า'))).toEqual([
      'ความก้าวหน้า ปีงบประมาณ พ.ศ. ๒๕๖๓ (รอบ 6 เดือน)',
      'ความก้าวหน้า ปีงบประมาณ พ.ศ. 2562 (รอบ 9 เดือน) ปีงบประมาณ พ.ศ. 2563',
    ]);
  });
});

describe('the header of the pages of plans', () => {
  it('names no category, also where the report has only one', async () => {
    const report = smallReport({ plans: [{ title: 'แผน', activities: [{ activity: 'สำรวจ' }] }] });
    const { document } = await build(parsed(report), {});
    const headers = document.sections.map(({ header }) =>
      header.map((block) => (isTextBlock(block) ? inlineText(block.children) : '')).join(''),
    );
    expect(headers).toHaveLength(2);
    expect(headers[0]).toContain(' · หมวด 1');
    expect(headers[1]).not.toContain('หมวด');
  });
});
