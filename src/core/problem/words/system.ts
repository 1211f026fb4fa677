import type { AssetProblem, LimitProblem, SystemProblem } from '../details/system.js';
import { READ_REASON_WORDS } from './reason.js';
import { pick, quote, type Words, type WordsOf } from './words.js';

const LIMIT: Readonly<Record<LimitProblem['limit'], (maximum: number) => Words>> = {
  markupCharacters: (maximum) => ({
    th: `แม่แบบสร้างเนื้อหาเกิน ${maximum} ตัวอักษร`,
    en: `the templates produce more than ${maximum} characters of markup`,
  }),
  pages: (maximum) => ({
    th: `เอกสารยาวเกิน ${maximum} หน้า`,
    en: `the document has more than ${maximum} pages`,
  }),
  seconds: (maximum) => ({
    th: `การสร้างเอกสารใช้เวลาเกิน ${maximum} วินาที`,
    en: `making the documents took more than ${maximum} seconds`,
  }),
};

const IN_USE: Words = {
  en: 'is it open in Word or another program, or is the file or folder read-only? Close it and try again',
  th: 'ไฟล์อาจเปิดอยู่ใน Word หรือโปรแกรมอื่น หรือไฟล์หรือโฟลเดอร์ไม่อนุญาตให้บันทึก ให้ปิดไฟล์แล้วลองอีกครั้ง',
};
const FULL: Words = {
  en: 'the disk is full; free some space and try again',
  th: 'พื้นที่ดิสก์เต็ม ให้เพิ่มพื้นที่ว่างแล้วลองอีกครั้ง',
};

/** What to do, by the error codes of the operating system. */
const ADVICE: Readonly<Record<string, Words | undefined>> = {
  EBUSY: IN_USE,
  EPERM: IN_USE,
  EACCES: IN_USE,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EISDIR: { en: 'a folder has this name', th: 'มีโฟลเดอร์ชื่อนี้อยู่แล้ว' },
  NOTFILE: { en: 'a pipe or a device has this name', th: 'มีไปป์หรืออุปกรณ์ชื่อนี้อยู่แล้ว' },
  OUTSIDE: { en: 'it is outside of the report’s folder', th: 'อยู่นอกโฟลเดอร์ของรายงาน' },
  ELOOP: { en: 'the links form a circle', th: 'ทางลัดชี้วนกันเป็นวง' },
  ENOTDIR: { en: 'there is a file where a folder is needed', th: 'มีไฟล์อยู่ในตำแหน่งที่ต้องเป็นโฟลเดอร์' },
  EROFS: { en: 'the disk is read-only; choose another folder', th: 'ดิสก์นี้อ่านได้อย่างเดียว ให้เลือกโฟลเดอร์อื่น' },
  ENAMETOOLONG: { en: 'the name is too long; choose a shorter one', th: 'ชื่อยาวเกินไป ให้ใช้ชื่อที่สั้นลง' },
};

export const SYSTEM_WORDS: WordsOf<Exclude<SystemProblem, AssetProblem>> = {
  limit: ({ limit, maximum }) => {
    const { th, en } = LIMIT[limit](maximum);
    return { th: `${th} (limits.${limit})`, en: `${en} (limits.${limit})` };
  },
  'text-without-room': ({ text }) => ({
    th: `ไม่มีที่พอสำหรับตัวอักษรของ ${quote(text)} คอลัมน์แคบเกินไปหรือตัวอักษรใหญ่เกินไป ให้ลดจำนวนคอลัมน์ ระบุ widths หรือแก้ขนาดและระยะใน theme.yaml`,
    en: `there is no room for a letter of ${quote(text)}: its column is too narrow or its letters are too large; leave out columns, give “widths”, or change sizes and indents in theme.yaml`,
  }),
  'running-too-high': ({ part, text, picture }) => {
    if (picture) {
      const { width, fitting } = picture;
      return {
        th: `${part === 'header' ? 'หัว' : 'ท้าย'}กระดาษสูงเกินหนึ่งในสามของหน้าเพราะภาพซึ่งกว้างร้อยละ ${width} ของข้อความ ให้แก้ width ของ <img> ใน ${part}.hbs ของแม่แบบเป็นไม่เกิน ${fitting} หรือใช้ภาพที่เตี้ยกว่านี้ (เช่น ตัดขอบว่างออก)`,
        en: `the running ${part} is higher than a third of the page because of its picture, which is ${width} % of the text’s width; set the width of <img> in the template’s ${part}.hbs to ${fitting} or less, or use a lower picture (cut off empty edges)`,
      };
    }
    return {
      th: `${part === 'header' ? 'หัว' : 'ท้าย'}กระดาษสูงเกินหนึ่งในสามของหน้า (${quote(text)}) ให้ย่อชื่อส่วนราชการ หรือแก้แม่แบบ`,
      en: `the running ${part} is higher than a third of the page (${quote(text)}); shorten the agency’s name or change the template`,
    };
  },
  'not-written': ({ error, reason, source }) => {
    const file = source?.file ?? '';
    const why = error ?? reason;
    const advice = ADVICE[error ?? ''];
    return {
      th: `${file}: บันทึกไม่ได้ (${why})${advice ? ` ${advice.th}` : ''}`,
      en: `${file}: cannot be written (${why})${advice ? `; ${advice.en}` : ''}`,
    };
  },
  'folder-not-empty': ({ folder }) => ({
    th: `${folder} มีไฟล์อยู่แล้ว ให้ระบุโฟลเดอร์ใหม่`,
    en: `${folder} is not empty; choose a new folder`,
  }),
  interrupted: ({ signal }) => ({
    th: 'หยุดตามคำสั่ง ไฟล์เดิมยังอยู่ครบ',
    en: `stopped by ${signal}; existing files are unchanged`,
  }),
  'same-output': ({ output }) => ({
    th: `รายงานก่อนหน้านี้ใช้ชื่อไฟล์ ${output} แล้ว`,
    en: `an earlier report already uses the output name ${output}`,
  }),
  'file-system': ({ error, reason, source }) => {
    const place = source?.file ?? '';
    if (error === 'ENOENT')
      return { th: `ไม่พบไฟล์หรือโฟลเดอร์ ${place}`, en: `${place}: there is no such file or folder` };
    if (error === 'ENOTDIR')
      return { th: `${place}: ต้องเป็นโฟลเดอร์ แต่เป็นไฟล์`, en: `${place}: must be a folder, but it is a file` };
    const { th } = pick(READ_REASON_WORDS, { code: 'system', error, text: reason });
    const en = place === '' ? reason : `${place}: cannot be opened or written (${reason})`;
    return { th: `เปิดหรือบันทึก ${place} ไม่ได้ (${th})`, en };
  },
  'text-lost': ({ expected, drawn, excerpt }) => ({
    th: `PDF มีข้อความของย่อหน้าหนึ่ง ${drawn} จาก ${expected} ตัว ขาดตั้งแต่ "${excerpt}" เป็นข้อบกพร่องของโปรแกรม`,
    en: `the PDF contains ${drawn} of ${expected} characters of a paragraph, missing from "${excerpt}"; this is a defect of the program`,
  }),
  'thread-lost': ({ reason }) => ({
    th: `โปรแกรมที่ทำรายงานนี้หยุดทำงาน (${reason})`,
    en: `the thread that made this report failed: ${reason}`,
  }),
  'zip-not-readable': ({ reason }) => ({
    th: `อ่านไฟล์ .zip ไม่ได้ (${reason}) ให้บีบอัดโฟลเดอร์ของรายงานใหม่แล้วลองอีกครั้ง`,
    en: `the .zip file cannot be read: ${reason}; pack the report's folder again`,
  }),
  'pdf-cut-off': ({ bytes }) => ({
    th: `ไฟล์ PDF ไม่ครบ (ได้ ${bytes} ไบต์) สภาพแวดล้อมที่รันโปรแกรมนี้ทำข้อมูลขาดหาย ให้ใช้ Node.js รุ่นที่รองรับ`,
    en: `the PDF is cut off after ${bytes} bytes: this JavaScript runtime has dropped a part of it; use a supported version of Node.js`,
  }),
  fault: ({ reason }) => ({ th: `โปรแกรมขัดข้อง: ${reason}`, en: `the program failed: ${reason}` }),
};
