import { verb } from '../command/index.js';
import { FORCE, JSON_RESULT } from '../options/common.js';
import { DOCUMENT_OPTIONS, FORMAT_OPTIONS, WRITER_OPTIONS } from '../options/document.js';
import { FOLDER, wholeNumber } from '../options/values.js';

/** Makes the documents of many reports. */
export const batch = verb({
  name: 'batch',
  words: {
    th: 'สร้างไฟล์ของหลายรายงานพร้อมกัน รายงานที่ผิดพลาดไม่หยุดรายงานอื่น',
    en: 'make the files of many reports, several at a time; a report that fails does not stop the others',
  },
  arguments: [
    {
      name: { th: 'รายงาน', en: 'reports' },
      many: true,
      words: {
        th: 'โฟลเดอร์ รูปแบบชื่อไฟล์ เช่น "reports/**/*.yaml" หรือไฟล์รายงาน',
        en: 'folders, patterns such as "reports/**/*.yaml", or report files',
      },
    },
  ],
  options: {
    out: {
      short: '-o',
      value: FOLDER,
      required: true,
      words: {
        th: 'โฟลเดอร์ที่จะบันทึก โดยคงโฟลเดอร์ย่อยไว้ตามเดิม',
        en: 'folder to write to; subfolders of the given folders are kept',
      },
    },
    ...FORMAT_OPTIONS,
    ...DOCUMENT_OPTIONS,
    ...WRITER_OPTIONS,
    jobs: {
      short: '-j',
      value: wholeNumber(1, 256),
      words: {
        th: 'จำนวนรายงานที่ทำพร้อมกัน (ถ้าไม่ระบุ: เท่าจำนวนหน่วยประมวลผล)',
        en: 'reports at a time (default: the number of processors)',
      },
    },
    skipExisting: {
      words: {
        th: 'ข้ามรายงานที่สร้างไว้แล้วจากเนื้อหาเดียวกัน และไม่เขียนทับไฟล์ที่มีการแก้ไข',
        en: 'skip reports whose files were made from the same content before, and files that were edited',
      },
    },
    force: FORCE,
    json: JSON_RESULT,
  },
  examples: ['batch reports --out output --skip-existing'],
  run: async ([reports], options) => (await import('../batch/batch.js')).batch(reports, options),
});
