import type { OptionKind } from '../details/option.js';
import { quote, type Words } from './words.js';

/** What an option has to be, to follow “has to be”. */
export const OPTION_KINDS: Readonly<Record<OptionKind, Words>> = {
  text: { th: 'ข้อความ', en: 'text' },
  'file-path': { th: 'ชื่อไฟล์หรือโฟลเดอร์', en: 'the path of a file or folder' },
  boolean: { th: ' true หรือ false', en: 'true or false' },
  'positive-number': { th: 'ตัวเลขมากกว่า 0', en: 'a number above 0' },
  'whole-number': { th: 'จำนวนเต็มตั้งแต่ 1 ขึ้นไป', en: 'a whole number from 1 up' },
  'category-number': { th: 'หมายเลขหมวด 1 ถึง 6', en: 'the number of a category, 1 to 6' },
  'report-part': {
    th: 'หมายเลขหมวด 0 ถึง 7 หรือรหัสประเด็น เช่น "1.1"',
    en: 'the number of a category, 0 to 7, or the code of an item, such as "1.1"',
  },
  'starter-category': { th: 'หมายเลขหมวด 0 ถึง 7', en: 'the number of a category, 0 to 7' },
  'buddhist-year': { th: 'ปี พ.ศ. เช่น 2568', en: 'a year of the Buddhist era, such as 2568' },
  number: { th: 'ตัวเลข', en: 'a number' },
  date: { th: 'วันที่รูปแบบ YYYY-MM-DD', en: 'a date as the text YYYY-MM-DD' },
  bytes: { th: 'ไบต์ของไฟล์ (Uint8Array)', en: 'the bytes of a file, a Uint8Array' },
  'file-or-bytes': {
    th: 'ชื่อไฟล์ หรือไบต์ของไฟล์ (Uint8Array)',
    en: 'the path of a file or its bytes, a Uint8Array',
  },
  'file-input': {
    th: 'ชื่อไฟล์ URL แบบ file: หรือไบต์ของไฟล์ (Uint8Array)',
    en: 'the path of a file, its file: URL or its bytes, a Uint8Array',
  },
  function: { th: 'ฟังก์ชัน', en: 'a function' },
  object: { th: 'ออบเจกต์ธรรมดา', en: 'a plain object' },
  list: { th: 'รายการ (array)', en: 'a list (array)' },
  signal: { th: ' AbortSignal', en: 'an AbortSignal' },
  'functions-by-name': { th: 'ออบเจกต์ของฟังก์ชันตามชื่อ', en: 'functions by their names' },
  'font-family': { th: 'แบบอักษรจาก registerFamily', en: 'a font family from registerFamily' },
  edition: { th: 'เกณฑ์จาก readEdition', en: 'an edition from readEdition' },
  findings: { th: 'รายการจาก checkReport', en: 'a list from checkReport' },
  'edition-or-file': {
    th: 'เกณฑ์จาก readEdition หรือชื่อไฟล์เกณฑ์',
    en: 'an edition from readEdition or the path of its file',
  },
  writer: {
    th: ' writer ที่มี format เป็นข้อความ และ write เป็นฟังก์ชัน',
    en: 'a writer with the text format and the function write',
  },
  'written-file': {
    th: 'ออบเจกต์ที่มี bytes เป็น Uint8Array',
    en: 'an object whose bytes are a Uint8Array',
  },
  'filled-file': {
    th: 'ออบเจกต์ที่มี name และ data เป็นไบต์ของไฟล์ (Uint8Array)',
    en: 'an object with name and data, the bytes of a file',
  },
  phrase: {
    th: 'คำหรือวลีไม่เกิน 200 ตัวอักษร',
    en: 'a word or a phrase of at most 200 characters',
  },
  'report-input': {
    th: 'ชื่อไฟล์รายงาน หรือออบเจกต์ที่มี name และ report',
    en: 'the path of a report or an object with name and report',
  },
  'report-inputs': {
    th: 'รายการของรายงาน (array หรือ iterable อื่นที่ไม่ใช่ข้อความ)',
    en: 'an iterable of reports that is not a text',
  },
  assets: {
    th: 'โฟลเดอร์ (ชื่อหรือ URL) หรือออบเจกต์ที่บอกที่อยู่หรือไบต์ของแต่ละไฟล์',
    en: 'a folder (path or URL), or an object with the place or the bytes of each file',
  },
};

/** Values of which an option has to be one. */
export const oneOf = (values: readonly string[]): Words => {
  const listed = values.map(quote);
  return {
    th: `ค่าใดค่าหนึ่งใน ${listed.join(', ')}`,
    en: listed.length === 1 ? listed[0]! : `${listed.slice(0, -1).join(', ')} or ${listed.at(-1)!}`,
  };
};
