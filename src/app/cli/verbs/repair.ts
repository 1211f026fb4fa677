import { verb } from '../command/index.js';
import { DRY_RUN } from '../options/common.js';

/** Repairs damaged Thai in files, in place or on standard output, or in standard input line by line. */
export const repair = verb({
  name: 'repair',
  words: {
    th: 'ซ่อมข้อความไทยที่คัดลอกจาก PDF: ด าเนนิการ เป็น ดำเนินการ',
    en: 'repair Thai text that was copied from a PDF: ด าเนนิการ becomes ดำเนินการ',
  },
  arguments: [
    {
      name: { th: 'ไฟล์', en: 'files' },
      many: true,
      optional: true,
      words: {
        th: 'ไฟล์ข้อความ UTF-8 (ถ้าไม่ระบุ: อ่านจากอินพุตมาตรฐานทีละบรรทัด)',
        en: 'text files in UTF-8 (default: standard input, line by line)',
      },
    },
  ],
  options: {
    write: {
      short: '-w',
      words: {
        th: 'บันทึกทับไฟล์เดิม (ถ้าไม่ระบุ: แสดงข้อความที่ซ่อมแล้ว)',
        en: 'repair the files in place (default: print the repaired text)',
      },
    },
    join: {
      short: '-j',
      words: {
        th: 'ต่อบรรทัดที่ขาดตามหน้ากระดาษของ PDF ให้เป็นย่อหน้า',
        en: 'join lines that were split where the line of a PDF page ended',
      },
    },
    dryRun: {
      ...DRY_RUN,
      words: { th: 'แสดงส่วนที่จะเปลี่ยนโดยไม่แก้ไฟล์', en: 'print the changes as a diff and change nothing' },
    },
  },
  examples: [
    'repair --dry-run 1.1.md',
    'repair --write 1.1.md 1.2.md',
    'repair --join --write 1/1.1/basic.md',
    'repair < copied-from-pdf.txt',
  ],
  run: async ([files], options) => {
    const { repairFiles, repairInput } = await import('../repair/repair.js');
    return files.length > 0 ? repairFiles(files, options) : repairInput(options);
  },
});
