import { describe, expect, it } from '@jest/globals';
import {
  documentParagraphs,
  inlineText,
  isTextBlock,
  type Block,
  type Document,
  type Table,
} from '../../../src/document/index.js';
import type { ReportInput } from '../../../src/report/index.js';
import { createDocumentBuilder } from '../../../src/render/build-document.js';
import { parsed, smallReport } from '../../support/report.js';

const build = createDocumentBuilder();
const documentFor = async (input: ReportInput): Promise<Document> =>
  (await build(parsed(input), {})).document;

type Indicators = NonNullable<NonNullable<ReportInput['results']>['items'][number]['indicators']>;

const INDICATORS: Indicators = [
  {
    code: 'RM 1',
    name: 'คุณภาพน้ำป้าปู่ที่องค์การดูแล',
    unit: 'จุด',
    direction: 'lower-is-better',
    weight: 10,
    target: 20,
    years: [
      { year: 2566, value: 1250.5 },
      { year: 2567, value: null },
      { year: 2568, value: 18 },
    ],
  },
  { name: 'ยังไม่เริ่มวัด', years: [{ year: 2568, value: 0 }], note: 'เริ่มวัดปีนี้' },
];

const results = (indicators: Indicators): ReportInput =>
  smallReport({ results: { items: [{ code: '7.1', description: 'คำอธิบาย', indicators }] } });

const tablesIn = (blocks: readonly Block[]): readonly Table[] =>
  blocks.filter((block): block is Table => block.type === 'table');

describe('category 7', () => {
  it('has two rows of headings, and a column for each year of any indicator', async () => {
    const { sections } = await documentFor(results(INDICATORS));
    const table = tablesIn(sections.flatMap(({ children }) => children)).find(
      ({ style }) => style === 'results',
    )!;
    expect(table.head.map(({ cells }) => cells.length)).toEqual([9, 3]);
    expect(table.head[0]!.cells.map(({ columnSpan = 1 }) => columnSpan)).toEqual([1, 1, 1, 1, 1, 3, 1, 1, 1]);
    expect(table.body.map(({ cells }) => cells.length)).toEqual([11, 11]);
    expect(table.columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100);
  });

  it('names itself in the header of its pages, also after a single category', async () => {
    const { sections } = await documentFor(results(INDICATORS));
    const headers = sections.map(({ header }) =>
      header.map((block) => (isTextBlock(block) ? inlineText(block.children) : '')).join(''),
    );
    expect(headers[0]).toContain(' · หมวด 1');
    expect(headers.find((header) => header.includes('หมวด 7'))).not.toContain('หมวด 1');
    expect(headers).not.toContainEqual(expect.stringMatching(/หมวด 1.*หมวด 7/u));
  });

  it('prints figures, what they come to, and a dash with a note for those that are not there', async () => {
    const all = documentParagraphs(await documentFor(results(INDICATORS)));
    const from = all.indexOf('หมวด 7 ผลลัพธ์การดำเนินการ');
    expect(all.slice(from)).toEqual([
      'หมวด 7 ผลลัพธ์การดำเนินการ',
      expect.stringMatching(/^7\.1 /u),
      'คำอธิบาย',
      ...['ตัวชี้วัด', 'หน่วย', 'ค่าที่ดี', 'น้ำหนัก', 'เป้าหมาย', 'ผลการดำเนินงาน (ปีงบประมาณ พ.ศ.)'],
      ...['ร้อยละที่บรรลุ', 'คะแนน', 'แนวโน้ม', '2566', '2567', '2568'],
      ...['RM 1 คุณภาพน้ำป้าปู่ที่องค์การดูแล', 'จุด', 'ยิ่งต่ำยิ่งดี', '10', '20', '1,250.5', '–', '18', '110', '500'],
      ...['ยังไม่เริ่มวัด', 'เริ่มวัดปีนี้', '–', 'ยิ่งสูงยิ่งดี', '–', '–', '–', '–', '0', '–', '–'],
      '(ข้อมูลไม่พอสำหรับแผนภูมิแนวโน้ม)',
      'หมายเหตุ เครื่องหมาย – หมายถึง ไม่มีข้อมูล',
    ]);
  });

  it('takes the points of another scale', async () => {
    const scale = { basic: 200, advance: 50, significance: 50, achieved: [{ above: 100, points: 299 }] };
    const { document } = await build(parsed(results([INDICATORS[0]!])), { scale });
    expect(documentParagraphs(document)).toContain('299');
  });

  it('says where an item has no indicators', async () => {
    expect(documentParagraphs(await documentFor(results([])))).toContain('(ยังไม่มีตัวชี้วัด)');
  });
});
