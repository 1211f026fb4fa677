import { verb } from '../command/index.js';
import { AGENCY, DRY_RUN, JSON_RESULT, YEAR } from '../options/common.js';
import { FOLDER, ROUND, wholeNumber } from '../options/values.js';

/** Writes the report that an old Word file or PDF holds to a new folder, with notes of what to check. */
export const importFile = verb({
  name: 'import',
  words: {
    th: 'นำเข้ารายงานเดิมจากไฟล์ Word หรือ PDF เป็นโฟลเดอร์รายงาน พร้อมบันทึกสิ่งที่ควรตรวจ',
    en: 'turn an old report, a Word file or a PDF, into a report folder, with notes of what to check',
  },
  arguments: [
    {
      name: { th: 'ไฟล์', en: 'file' },
      words: {
        th: 'ไฟล์ Word (.docx) หรือ PDF ที่มีตารางสามคอลัมน์',
        en: 'Word file (.docx) or PDF with the three-column table',
      },
    },
  ],
  options: {
    out: {
      short: '-o',
      value: FOLDER,
      required: true,
      words: { th: 'โฟลเดอร์ใหม่', en: 'new folder' },
    },
    agency: {
      ...AGENCY,
      words: {
        th: 'ชื่อส่วนราชการ (ถ้าไม่ระบุ: ตามที่ไฟล์บอก)',
        en: 'name of the agency (default: from the file)',
      },
    },
    year: {
      ...YEAR,
      words: {
        th: 'ปีงบประมาณ พ.ศ. (ถ้าไม่ระบุ: ตามที่ไฟล์บอก)',
        en: 'fiscal year, Buddhist era (default: from the file)',
      },
    },
    round: {
      value: ROUND,
      words: {
        th: 'รอบการรายงาน (ถ้าไม่ระบุ: ตามที่ไฟล์บอก)',
        en: 'months that the report covers (default: from the file)',
      },
    },
    category: {
      value: wholeNumber(1, 6),
      words: {
        th: 'หมวด 1 ถึง 6 ของตารางที่ไม่มีรหัสประเด็น',
        en: 'category of tables without item codes, 1 to 6',
      },
    },
    dryRun: DRY_RUN,
    force: {
      words: {
        th: 'บันทึกในโฟลเดอร์ที่มีไฟล์อยู่แล้ว และเขียนทับไฟล์ชื่อเดียวกัน',
        en: 'write to a folder that is not empty and overwrite files with the same names',
      },
    },
    json: JSON_RESULT,
  },
  examples: [
    'import old-report.docx --out our-report',
    'import old-report.pdf --out our-report --year 2568 --category 1',
  ],
  run: async ([file], options) => (await import('../import/import.js')).importFile(file, options),
});
