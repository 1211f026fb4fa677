import type { WordFileProblem } from '../details/word-file.js';
import type { Words, WordsOf } from './words.js';

/** What was expected and what was found. */
export const WORD_FILE_WORDS: WordsOf<WordFileProblem> = {
  'not-zip': ({ found }) => ({
    th: `ไม่ใช่ไฟล์ Word (.docx): ไฟล์ .docx ต้องเป็น zip แต่ไฟล์นี้${FOUND[found].th}`,
    en: `not a Word file: expected a .docx, which is a zip archive, found ${FOUND[found].en}`,
  }),
  'not-word': ({ found }) => {
    const { th, en } = OTHER_FILES.find(([part]) => found.includes(part))?.[1] ?? OTHER_FILE;
    return {
      th: `ไม่ใช่ไฟล์ Word แต่เป็น${th} ให้เปิดในโปรแกรมนั้นแล้วบันทึกเป็น Word (.docx)`,
      en: `not a Word file but ${en}; open it in its program and save it as a Word file (.docx)`,
    };
  },
  'word-file-too-large': ({ what, found, maximum }) => ({
    th: `ไฟล์ใหญ่เกินไป: ${LARGE[what]?.th ?? what} ${found} รับได้ไม่เกิน ${maximum}`,
    en: `the file is too large: ${LARGE[what]?.en ?? what} ${found}, the maximum is ${maximum}`,
  }),
  'damaged-word-file': ({ part, reason }) => ({
    th: part.startsWith('xl/')
      ? `ไฟล์ Excel เสียหายหรือได้มาไม่ครบ อ่านส่วน ${part} ไม่ได้ ให้ขอไฟล์ใหม่ หรือเปิดใน Excel แล้วบันทึกเป็น .xlsx อีกครั้ง`
      : `ไฟล์ Word เสียหายหรือได้มาไม่ครบ อ่านส่วน ${part} ไม่ได้ ให้ขอไฟล์ใหม่ หรือเปิดใน Word แล้วบันทึกเป็น .docx อีกครั้ง`,
    en: `the file is damaged: ${part} cannot be read (${reason})`,
  }),
};

/** What other zip archives are, by a part of theirs. */
const OTHER_FILES: readonly (readonly [part: string, Words])[] = [
  ['mimetype', { th: 'ไฟล์ OpenDocument (.odt, .ods)', en: 'an OpenDocument file (.odt, .ods)' }],
  ['xl/workbook.xml', { th: 'ไฟล์ Excel (.xlsx)', en: 'an Excel file (.xlsx)' }],
  ['ppt/presentation.xml', { th: 'ไฟล์ PowerPoint (.pptx)', en: 'a PowerPoint file (.pptx)' }],
];
const OTHER_FILE: Words = { th: 'ไฟล์ zip อย่างอื่น', en: 'another zip archive' };

const FOUND: Readonly<Record<Extract<WordFileProblem, { code: 'not-zip' }>['found'], Words>> = {
  empty: { th: 'ว่างเปล่า', en: 'an empty file' },
  pdf: { th: 'เป็น PDF', en: 'a PDF' },
  'old-word': {
    th: 'เป็น .doc แบบเก่าหรือมีรหัสผ่าน ให้เปิดใน Word แล้วบันทึกเป็น .docx ที่ไม่มีรหัสผ่าน',
    en: 'an old .doc or a file with a password; open it in Word and save it as a .docx without one',
  },
  other: { th: 'เป็นข้อมูลอย่างอื่น', en: 'other data' },
};

const LARGE: Readonly<Record<string, Words>> = {
  text: { th: 'จำนวนตัวอักษรในช่องทั้งหมด', en: 'the number of characters in its cells is at least' },
  file: { th: 'ขนาดไฟล์ (ไบต์)', en: 'its size in bytes is' },
  unpacked: { th: 'ขนาดเมื่อแตก zip (ไบต์)', en: 'its unpacked size in bytes is' },
  parts: { th: 'จำนวนไฟล์ใน zip', en: 'the number of its parts is' },
  nodes: { th: 'จำนวนส่วนย่อยใน XML', en: 'the number of its XML elements is' },
};
