import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { createDocumentBuilder } from '../../src/render/build-document.js';
import type { ReportInput } from '../../src/report/index.js';
import { parsed } from '../support/report.js';

const GOLDEN = fileURLToPath(new URL('../golden/document.json', import.meta.url));

/** A report with every kind of block and statement, small enough to read its tree. */
const report: ReportInput = {
  agency: 'กรมตัวอย่าง',
  fiscalYear: 2563,
  title: 'สรุปรายงาน PMQA 4.0 หมวด 1 การนำองค์การ (รอบ 12 เดือน) ปีงบประมาณ พ.ศ. 2563',
  categories: [
    {
      number: 1,
      items: [
        {
          code: '1.2',
          columns: { result: 'ผลการดำเนินงาน ปี 2563' },
          levels: [
            {
              level: 'basic',
              criteria: ['มีมาตรการ', { text: 'มีการติดตาม', met: true }],
              guidelines: [{ text: 'กำหนดนโยบาย', points: ['ข้อแรก', 'ข้อสอง'] }],
              result: [
                { type: 'heading', text: 'ระดับ Basic มีผลการดำเนินการ ดังนี้' },
                { type: 'paragraph', text: ['ดู ', { type: 'bold', text: 'ประกาศ' }, ' ที่ www.example.go.th'] },
                {
                  type: 'list',
                  style: 'decimal-paren',
                  start: 2,
                  items: [
                    { text: 'ก', children: [{ type: 'list', style: 'dash', items: ['ข'] }] },
                    { marker: '2.1', text: 'ค' },
                  ],
                },
                {
                  type: 'table',
                  caption: 'ตาราง',
                  widths: [30, 70],
                  rows: [['ปี', 'ผล'], [{ text: 'รวม', columnSpan: 2 }]],
                },
                { type: 'page-break' },
                { type: 'figure', image: 'ไม่มี.png', caption: 'ภาพที่ 1', width: 50 },
                { type: 'note', text: 'ข้อมูล ณ วันที่รายงาน' },
              ],
              evidence: [{ id: 'E1', title: 'ประกาศกรม', link: 'https://example.go.th/ประกาศ', year: 2562 }],
            },
            { level: 'advance', result: '1. **“คำพูด”**ต่อ\n2. ข' },
          ],
        },
      ],
    },
  ],
  appendices: [{ title: 'ภาคผนวก', content: 'ย่อหน้า' }],
};

it('gives the tree of a small report as it was approved (UPDATE_GOLDEN=1 approves anew)', async () => {
  const { document } = await createDocumentBuilder()(parsed(report), { digits: 'thai' });
  const { theme: _theme, ...tree } = document;
  const found = `${JSON.stringify(tree, null, 1)}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') {
    await mkdir(path.dirname(GOLDEN), { recursive: true });
    await writeFile(GOLDEN, found);
  }
  expect(JSON.parse(found)).toEqual(JSON.parse(await readFile(GOLDEN, 'utf8')));
});
