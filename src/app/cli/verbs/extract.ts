import { verb } from '../command/index.js';
import { DRY_RUN, JSON_RESULT } from '../options/common.js';
import { FOLDER, oneOf } from '../options/values.js';

/** Prints the report that a Word file shows, or merges it and its pictures into a folder. */
export const extract = verb({
  name: 'extract',
  words: {
    th: 'อ่านไฟล์ Word ที่สร้างด้วย build กลับเป็นข้อมูลรายงาน แม้แก้ไขแล้ว; --out รวมเข้ากับรายงานที่มีอยู่',
    en: 'read a Word file made by build, edited or not, back into report data; --out merges it into an existing report',
  },
  arguments: [{ name: { th: 'ไฟล์.docx', en: 'file.docx' }, words: { th: 'ไฟล์ Word', en: 'Word file' } }],
  options: {
    out: {
      short: '-o',
      value: FOLDER,
      words: {
        th: 'โฟลเดอร์ที่จะบันทึกรายงานและภาพ (ถ้าไม่ระบุ: แสดงรายงานบนจอ)',
        en: 'folder to write the report and its pictures to (default: print the report)',
      },
    },
    format: {
      value: oneOf({ th: 'แบบ', en: 'kind' }, ['json', 'yaml', 'folder']),
      words: {
        th: 'รูปแบบของรายงาน; folder: ไฟล์ Markdown หนึ่งไฟล์ต่อหนึ่งระดับ',
        en: 'format of the report; folder: a Markdown file for each level',
      },
      default: 'json',
    },
    dryRun: DRY_RUN,
    force: {
      words: {
        th: 'ใช้ข้อความจากไฟล์ Word แทนข้อความในรายงานทั้งหมด โดยไม่เก็บส่วนที่ขัดกัน',
        en: 'replace the report’s text by the Word file’s, without conflicts',
      },
    },
    json: JSON_RESULT,
  },
  examples: ['extract report.docx --out edited', 'extract report.docx --out our-report --format folder'],
  run: async ([file], options) => {
    const { extractTo, printExtracted } = await import('../extract/extract.js');
    const { out } = options;
    return out === undefined ? printExtracted(file, options) : extractTo(out, file, options);
  },
});
