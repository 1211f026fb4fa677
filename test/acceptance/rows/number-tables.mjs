// Tables of many columns without given widths: no number is split between two lines, and columns that are too narrow are
// named in a warning.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createGenerator } from '../../../dist/index.js';
import { generator } from '../measures/random.mjs';
import { run } from '../judges/run.mjs';

const TABLES = 20;
const SEED = 14;
const MONTHS = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
  'รวม',
];
const LABELS = ['ผู้รับบริการ', 'ข้อร้องเรียนที่แก้ไขแล้วเสร็จ', 'งบประมาณที่ใช้', 'อบรมบุคลากร', 'ร้อยละความสำเร็จ'];

/** Twenty tables of 6 to 14 columns with numbers of 2 to 9 digits, and the numbers in them. */
function drawTables() {
  const random = generator(SEED);
  const upTo = (limit) => Math.floor(random.next().value * limit);
  const numbers = [];
  const tables = Array.from({ length: TABLES }, (_, index) => {
    const columns = 6 + (index % 9);
    const digits = 2 + (index % 5);
    const number = () => {
      const text = (10 ** digits + upTo(8 * 10 ** digits)).toLocaleString('en');
      numbers.push(text);
      return text;
    };
    const rows = LABELS.map((label) => [label, ...Array.from({ length: columns - 1 }, number)]);
    return { type: 'table', rows: [['รายการ', ...MONTHS.slice(-(columns - 1))], ...rows] };
  });
  return { tables, numbers };
}

export async function numberTableRows(table, folder) {
  const { tables, numbers } = drawTables();
  const report = {
    agency: 'กรมตัวอย่าง',
    fiscalYear: 2568,
    roundMonths: 12,
    categories: [
      {
        number: 1,
        items: [
          { code: '1.1', levels: [{ level: 'basic', criteria: ['ก'], guidelines: ['ข'], result: tables }] },
        ],
      },
    ],
  };
  const { pdf, warnings } = await createGenerator({ formats: ['pdf'] }).generate(report);
  const file = path.join(folder, 'number-tables.pdf');
  writeFileSync(file, pdf);
  // Numbers that are wider than their column touch the next one, so each is looked for inside a line.
  const lines = run('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-']).split('\n');
  const parted = numbers.filter((number) => !lines.some((line) => line.includes(number)));
  table.add({
    what: `numbers parted in ${TABLES} tables of 6 to 14 columns (columns named as too narrow)`,
    target: '0',
    figure: `${parted.length} of ${numbers.length} (${warnings.filter(({ code }) => code === 'narrow-column').length})`,
    met: parted.length === 0,
    details: parted.slice(0, 10).join('  '),
  });
}
