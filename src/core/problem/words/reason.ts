import type { ReadReason, SyntaxReason } from '../details/read.js';
import { JSON_TH, YAML_TH } from './parser.js';
import type { WordsOf } from './words.js';

const DENIED = 'ไม่มีสิทธิ์เปิด หรือโปรแกรมอื่นเปิดไฟล์นี้อยู่';

/** By the error codes of the operating system. */
const SYSTEM_TH: Readonly<Record<string, string | undefined>> = {
  EACCES: DENIED,
  EPERM: DENIED,
  EBUSY: DENIED,
  EISDIR: 'เป็นโฟลเดอร์ ไม่ใช่ไฟล์',
  ENOTDIR: 'ส่วนหนึ่งของชื่อเป็นไฟล์ ไม่ใช่โฟลเดอร์',
  ELOOP: 'ทางลัด (symbolic link) ชี้วนกัน',
  ENAMETOOLONG: 'ชื่อยาวเกินไป',
};

export const READ_REASON_WORDS: WordsOf<ReadReason> = {
  // Old versions of Windows save Thai in a separate code page, and Notepad still can.
  'not-utf8': () => ({
    th: 'ไฟล์ไม่ใช่ข้อความแบบ UTF-8 ให้เปิดแล้วบันทึกใหม่ โดยเลือกการเข้ารหัส (Encoding) เป็น UTF-8',
    en: 'it is not UTF-8 text; save it again with the encoding UTF-8',
  }),
  'not-a-file': () => ({ th: 'ไม่ใช่ไฟล์', en: 'it is not a file' }),
  'journal-not-a-file': () => ({
    th: 'บันทึกของ batch ต้องเป็นไฟล์ธรรมดา',
    en: 'the journal of a batch has to be a regular file',
  }),
  'link-outside-folder': () => ({
    th: 'เป็นทางลัดที่ชี้ออกนอกโฟลเดอร์ของรายงาน',
    en: 'it is a link out of its folder',
  }),
  'over-a-gigabyte': () => ({ th: 'ใหญ่เกิน 1 กิกะไบต์', en: 'it is larger than a gigabyte' }),
  system: ({ error, text }) => ({ th: SYSTEM_TH[error] ?? text, en: text }),
};

export const SYNTAX_REASON_WORDS: WordsOf<SyntaxReason> = {
  'nested-too-deep': () => ({ th: 'ข้อมูลซ้อนกันลึกเกินไป', en: 'values are nested too deep' }),
  'front-matter-open': () => ({
    th: 'ส่วนบนที่เริ่มตรงนี้ไม่มีเส้น --- เส้นที่สอง',
    en: 'the front matter that begins here has no second ---',
  }),
  'front-matter-without-fields': () => ({
    th: 'ส่วนบนไม่มีช่อง เช่น “evidence:”',
    en: 'the front matter has no fields, such as “evidence:”',
  }),
  yaml: ({ error, text }) => ({
    th: YAML_TH[error] ?? 'เขียนตามรูปแบบของ YAML ไม่ถูกต้อง',
    en: text,
  }),
  'yaml-aliases': ({ text }) => ({ th: 'ข้อมูลอ้างถึงกันมากเกินไป', en: text }),
  json: ({ error }) => ({
    th: JSON_TH[error] ?? 'เขียนตามรูปแบบของ JSON ไม่ถูกต้อง',
    // `CommaExpected` → `comma expected`.
    en: error.replace(/(?<=[a-z])([A-Z])/gu, ' $1').toLowerCase(),
  }),
  'key-twice': ({ key }) => ({ th: `ช่อง “${key}” เขียนไว้สองครั้ง`, en: `the key “${key}” stands twice` }),
  'field-is-body': ({ field }) => ({
    th: `ช่อง “${field}” คือข้อความใต้เส้น --- เส้นที่สอง ไม่ต้องเขียนในส่วนบน`,
    en: `“${field}” is what stands under the front matter`,
  }),
  'field-in-name': ({ field }) => ({
    th: `ชื่อไฟล์บอก ${field} อยู่แล้ว ไม่ต้องเขียนในส่วนบน`,
    en: `the name of the file says the ${field}`,
  }),
};
