// Writes ten Word files that a person opens in Word; docs/word-check.md has the questions.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator, readReport, reportForms } from '../dist/bundle/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = path.join(root, 'dist', 'word-check');
const example = (name) => readReport(path.join(root, 'examples', name, 'report.yaml'));

/** A report of one item whose result is a text. */
const small = (result) => ({
  agency: 'สำนักงานตัวอย่าง',
  fiscalYear: 2568,
  roundMonths: 12,
  categories: [{ number: 1, items: [{ code: '1.1', levels: [{ level: 'basic', result }] }] }],
});

const FIGURES = `ตัวเลขของสามปี

| ตัวชี้วัด | 2566 | 2567 | 2568 |
| --- | ---: | ---: | :---: |
| ร้อยละความพึงพอใจ | 91.25 | 93.5 | 95 |
| จำนวนเรื่อง | 1,204 | 986.5 | 12.75 |
| ส่วนต่าง | -3 | (12.25) | 0.5 |`;

const SIGNS = 'รับเรื่อง → ตรวจสอบ ✓ → แจ้งผล ★ หรือ ✗ ดูข้อ ① และ ☑ ที่เลือก ⇒ จบ ● ○ ■ □ ►';

const cell = (text, more = {}) => ({ text, ...more });
const MERGED = [
  {
    type: 'table',
    headerRows: 1,
    rows: [
      [cell('กลุ่ม'), cell('รายการ')],
      [cell('ข้อความในช่องที่ผสานลงมาสามแถวและสูงกว่าแถวทั้งสาม '.repeat(8), { rowSpan: 3 }), cell('หนึ่ง')],
      [cell('สอง')],
      [cell('สาม')],
    ],
  },
];

const generator = createGenerator();
const word = async (report, options) =>
  (await generator.generate(report, { ...options, formats: ['docx'] })).docx;

const ministry = await example('ministry');
const department = await example('department');
const office = await example('office');
const forms = await reportForms(office);
const form = forms.find(({ name }) => name.endsWith('.docx')).data;

const FILES = {
  '01-ministry.docx': () => word(ministry),
  '02-lettered-front.docx': () => word(ministry, { letteredFront: true }),
  '03-thai-digits.docx': () => word(ministry, { digits: 'thai' }),
  '04-justified.docx': () => word(department, { align: 'justify' }),
  '05-final.docx': () => word(office, { roundTrip: false }),
  '06-figures.docx': () => word(small(FIGURES)),
  '07-merged-cells.docx': () => word(small(MERGED)),
  '08-form.docx': () => form,
  '09-draft.docx': () => word(office, { draft: '2025-08-15' }),
  '10-signs.docx': () => word(small(SIGNS)),
};

mkdirSync(out, { recursive: true });
for (const [name, make] of Object.entries(FILES)) {
  writeFileSync(path.join(out, name), await make());
  console.log(path.join(out, name));
}
