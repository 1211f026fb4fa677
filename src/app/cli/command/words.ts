import type { Words } from '../../language.js';

export const PROGRAM: Words = {
  th: 'สร้างไฟล์ Word และ PDF จากรายงานการประเมินตนเองตามเกณฑ์ PMQA 4.0 เพื่อส่งตามแบบทางการ',
  en: 'Turns a PMQA 4.0 self-assessment report into the Word and PDF files that an agency submits.',
};

/** Headings of help. */
export const TITLES = {
  usage: { th: 'วิธีใช้:', en: 'Usage:' },
  arguments: { th: 'อาร์กิวเมนต์:', en: 'Arguments:' },
  options: { th: 'ตัวเลือก:', en: 'Options:' },
  globalOptions: { th: 'ตัวเลือกทั่วไป:', en: 'Global options:' },
  commands: { th: 'คำสั่ง:', en: 'Commands:' },
  examples: { th: 'ตัวอย่าง:', en: 'Examples:' },
} as const satisfies Readonly<Record<string, Words>>;

/** Parts of the line that shows how a command is called. */
export const PLACEHOLDERS = {
  options: { th: '[ตัวเลือก]', en: '[options]' },
  command: { th: '[คำสั่ง]', en: '[command]' },
} as const satisfies Readonly<Record<string, Words>>;

export const SHOW_VERSION: Words = { th: 'แสดงรุ่นของโปรแกรม', en: 'show the version of the program' };
export const SHOW_HELP: Words = { th: 'แสดงวิธีใช้', en: 'show this help' };
export const SHOW_HELP_OF: Words = { th: 'แสดงวิธีใช้คำสั่ง', en: 'show the help of a command' };

export const CHOICES: Words = { th: 'ค่าที่ใช้ได้', en: 'choices' };
export const DEFAULT: Words = { th: 'ถ้าไม่ระบุ', en: 'default' };

/** The exit codes, at the end of every help. */
export const EXIT_CODES: Words = {
  th: 'รหัสจบการทำงาน: 0 สำเร็จ, 1 ข้อมูลหรือแม่แบบใช้ไม่ได้, 2 เรียกคำสั่งผิด, 3 อ่านหรือบันทึกไฟล์ไม่ได้ หรือไม่เขียนทับงานของผู้อื่น, 4 โปรแกรมขัดข้อง',
  en: 'Exit codes: 0 success, 1 the data or the template is not valid, 2 wrong usage, 3 a file cannot be read or written, or writing it would lose somebody’s work, 4 internal error',
};

/** What follows the message about a wrong call. */
export const SEE_HELP: Words = { th: '(ดูวิธีใช้ด้วย --help)', en: '(see --help)' };
