import { verb } from '../command/index.js';
import { DRY_RUN, FORCE, JSON_RESULT, REPORT } from '../options/common.js';
import { DOCUMENT_OPTIONS, FORMAT_OPTIONS, WRITER_OPTIONS } from '../options/document.js';
import { FOLDER, oneOf } from '../options/values.js';

/** Makes the documents of a report. */
export const build = verb({
  name: 'build',
  words: { th: 'สร้างไฟล์ Word และ PDF ของรายงาน', en: 'make the Word and PDF files of a report' },
  arguments: [REPORT],
  options: {
    out: {
      short: '-o',
      value: FOLDER,
      words: {
        th: 'โฟลเดอร์ที่จะบันทึก (ถ้าไม่ระบุ: ข้างไฟล์รายงาน)',
        en: 'folder to write to (default: beside the report)',
      },
    },
    ...FORMAT_OPTIONS,
    ...DOCUMENT_OPTIONS,
    ...WRITER_OPTIONS,
    split: {
      value: oneOf({ th: 'วิธี', en: 'by' }, ['category']),
      words: { th: 'แยกไฟล์ตามหมวด', en: 'separate files for each category' },
    },
    dryRun: DRY_RUN,
    force: FORCE,
    json: JSON_RESULT,
  },
  examples: ['build report.yaml --out output --digits thai'],
  run: async ([report], options) => (await import('../build/build.js')).build(report, options),
});
