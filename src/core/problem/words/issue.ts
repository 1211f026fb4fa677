import type { IssueDetail, UnusableReason } from '../details/issue.js';
import { formatPath } from '../place.js';
import { PICTURE_WORDS } from './picture.js';
import { bounds, BOUNDS_EN, BOUNDS_TH, KIND_EN, KIND_TH } from './value.js';
import { pick, quote, type Words, type WordsOf } from './words.js';

const list = (values: readonly string[]): string => values.join(', ');

/** Whether a number stands where its digits are meant as text, as `code: 1.1` does in YAML. */
const asText = (expected: string, found: string): boolean => expected === 'text' && found === 'number';

export const ISSUE_WORDS: WordsOf<IssueDetail> = {
  missing: ({ expected }) => ({
    th: `ไม่มีค่า ต้องระบุ${KIND_TH[expected] ?? ` ${expected}`}`,
    en: `missing; give ${KIND_EN[expected] ?? expected}`,
  }),
  'wrong-type': ({ expected, found }) => ({
    th: `ต้องเป็น${KIND_TH[expected] ?? expected} แต่พบ${KIND_TH[found] ?? found}${asText(expected, found) ? ' ให้ใส่เครื่องหมายคำพูดคร่อม' : ''}`,
    en: `expected ${KIND_EN[expected] ?? expected}, found ${KIND_EN[found] ?? found}${asText(expected, found) ? '; write it in quotation marks' : ''}`,
  }),
  'number-as-text': ({ found }) => ({
    th: `ต้องเป็นตัวเลข แต่พบข้อความ ${quote(found)} ให้เขียนตัวเลขโดยไม่ใส่เครื่องหมายคำพูด`,
    en: `expected a number, found the text ${quote(found)}; write the number without quotation marks`,
  }),
  'unknown-key': ({ key, suggestion }) => ({
    th: `ไม่รู้จักช่อง ${quote(key)}${suggestion ? ` หมายถึง ${quote(suggestion)} หรือไม่` : ' ให้ลบออกหรือตรวจตัวสะกด'}`,
    en: `unknown key ${quote(key)}${suggestion ? `; did you mean ${quote(suggestion)}?` : '; remove it or check its spelling'}`,
  }),
  'unknown-value': ({ found, allowed, suggestion }) => ({
    th: `${quote(found)} ใช้ไม่ได้${suggestion ? ` หมายถึง ${quote(suggestion)} หรือไม่` : ''} ค่าที่ใช้ได้คือ ${list(allowed)}`,
    en: `${quote(found)} is not allowed${suggestion ? `; did you mean ${quote(suggestion)}?` : ''}; allowed: ${list(allowed)}`,
  }),
  'out-of-range': ({ found, minimum, maximum }) => ({
    th: `${found} อยู่นอกช่วงที่กำหนด${bounds(minimum, maximum, BOUNDS_TH)}`,
    en: `${found} is out of range${bounds(minimum, maximum, BOUNDS_EN)}`,
  }),
  'too-many': ({ found, maximum }) => ({
    th: `มี ${found} รายการ ใส่ได้ไม่เกิน ${maximum} รายการ`,
    en: `${found} entries; at most ${maximum} are allowed`,
  }),
  empty: ({ expected }) => ({
    th: `ว่างเปล่า ต้องระบุ${KIND_TH[expected] ?? ` ${expected}`}`,
    en: `empty; give ${KIND_EN[expected] ?? expected}`,
  }),
  'wrong-era': ({ found, buddhist }) => ({
    th: `${found} เป็นปี ค.ศ. ปีงบประมาณต้องเป็น พ.ศ. ให้เขียน ${buddhist}`,
    en: `${found} is a year of the Common Era; a fiscal year is given in the Buddhist era: write ${buddhist}`,
  }),
  'years-out-of-order': ({ year, before }) => ({
    th: `ปี ${year} อยู่หลังปี ${before} ให้เรียงจากปีเก่าไปปีใหม่ และไม่ซ้ำกัน`,
    en: `${year} stands after ${before}; give each year once, the earliest first`,
  }),
  'bad-date': ({ found }) => ({
    th: `${quote(found)} ไม่ใช่วันที่ ให้เขียนแบบ ปี ค.ศ.-เดือน-วัน เช่น 2020-09-30`,
    en: `${quote(found)} is not a date; write year-month-day in the Common Era, for example 2020-09-30`,
  }),
  'category-out-of-range': ({ found }) => ({
    th: `ไม่มีหมวด ${found} หมวดในช่องนี้คือ 1 ถึง 6 (หมวด 0 อยู่ใน profile หมวด 7 อยู่ใน results)`,
    en: `there is no category ${found} here; give 1 to 6 (category 0 stands in “profile”, category 7 in “results”)`,
  }),
  'duplicate-category': ({ category, first }) => ({
    th: `มีหมวด ${category} ซ้ำ ครั้งแรกอยู่ที่ ${first}`,
    en: `category ${category} stands twice; the first is ${first}`,
  }),
  'unknown-item': ({ item, known }) => ({
    th: `ไม่มีประเด็น ${quote(item)} ใน PMQA 4.0${known.length > 0 ? ` ประเด็นของหมวดนี้คือ ${list(known)}` : ''}`,
    en: `PMQA 4.0 has no item ${quote(item)}${known.length > 0 ? `; the items of this category are ${list(known)}` : ''}`,
  }),
  'item-in-wrong-category': ({ item, category }) => ({
    th: `ประเด็น ${item} ไม่ได้อยู่ในหมวด ${category} ให้ย้ายไปหมวด ${item.split('.')[0] ?? ''}`,
    en: `item ${item} does not belong to category ${category}; move it to category ${item.split('.')[0] ?? ''}`,
  }),
  'duplicate-item': ({ item, first }) => ({
    th: `มีประเด็น ${item} ซ้ำ ครั้งแรกอยู่ที่ ${first}`,
    en: `item ${item} stands twice; the first is ${first}`,
  }),
  'duplicate-level': ({ level, first }) => ({
    th: `มีระดับ ${level} ซ้ำในประเด็นเดียวกัน ครั้งแรกอยู่ที่ ${first}`,
    en: `level ${level} stands twice in this item; the first is ${first}`,
  }),
  'ragged-table': ({ row, found, expected }) => ({
    th: `แถวที่ ${row} ของตารางมี ${found} ช่อง แต่แถวแรกมี ${expected} ช่อง`,
    en: `row ${row} of the table covers ${found} columns, the first row ${expected}`,
  }),
  'overlapping-cells': ({ row, cell }) => ({
    th: `ช่องที่ ${cell} ในแถวที่ ${row} ของตารางทับช่องที่ผสานลงมาจากแถวบน ให้ลด columnSpan หรือ rowSpan`,
    en: `cell ${cell} of the table’s row ${row} lies over a cell merged down from a row above; lower columnSpan or rowSpan`,
  }),
  'too-many-columns': ({ found, maximum }) => ({
    th: `ตารางมี ${found} คอลัมน์ Word เปิดได้ไม่เกิน ${maximum} ให้แบ่งเป็นหลายตาราง`,
    en: `the table has ${found} columns; Word opens none of more than ${maximum}: make several of it`,
  }),
  'bad-widths': ({ found }) => ({
    th: `ความกว้างคอลัมน์ ${found} ใช้ไม่ได้ ต้องมีหนึ่งค่าต่อคอลัมน์ เป็นร้อยละ รวมกันได้ 100`,
    en: `column widths ${found} do not fit; give one per column, in per cent, adding up to 100`,
  }),
  'misplaced-page-break': () => ({
    th: 'ขึ้นหน้าใหม่ภายในรายการไม่ได้ ให้วางไว้ระหว่างบล็อกนอกรายการ',
    en: 'a page break is not allowed in a list; put it between blocks outside the list',
  }),
  'unsafe-link': ({ found }) => ({
    th: `ลิงก์ ${quote(found)} ใช้ไม่ได้ ให้ใช้ที่อยู่ที่ขึ้นต้นด้วย http:, https: หรือ mailto:`,
    en: `the link ${quote(found)} cannot be used; give an address that begins with http:, https: or mailto:`,
  }),
  'too-deep': ({ maximum }) => ({
    th: `ซ้อนกันลึกเกิน ${maximum} ชั้น`,
    en: `nested more than ${maximum} levels deep`,
  }),
  'too-long': ({ found, maximum }) => ({
    th: `ข้อความยาว ${found} ตัวอักษร ใส่ได้ไม่เกิน ${maximum} (limits.fieldCharacters)`,
    en: `the text has ${found} characters; at most ${maximum} are allowed (limits.fieldCharacters)`,
  }),
  'too-large': ({ unit, maximum }) => ({
    th:
      unit === 'bytes' ? `รายงานใหญ่เกิน ${maximum} ไบต์ (limits.reportBytes)` : `รายงานมีข้อมูลเกิน ${maximum} ค่า`,
    en:
      unit === 'bytes'
        ? `the report is larger than ${maximum} bytes (limits.reportBytes)`
        : `the report has more than ${maximum} values`,
  }),
  unreadable: ({ reason }) => ({
    th: `อ่านค่าไม่ได้: ${reason} ต้องเป็นข้อมูลล้วน`,
    en: `a value cannot be read: ${reason}; give plain data`,
  }),
  'not-all-told': () => ({
    th: 'ข้อมูลมีมาก จึงบอกเฉพาะข้อผิดพลาดแรก ให้แก้แล้วตรวจอีกครั้ง',
    en: 'there is so much data that only the first thing that is wrong is told; mend it and try again',
  }),
  'unknown-file': ({ file, suggestion }) => ({
    th: `ไม่รู้จักไฟล์ ${quote(file)}${suggestion ? ` หมายถึง ${quote(suggestion)} หรือไม่` : ' ชื่อไฟล์ของแต่ละระดับคือ basic.md advance.md significance.md ในโฟลเดอร์ของหัวข้อ เช่น 1/1.1'}`,
    en: `unknown file ${quote(file)}${suggestion ? `; did you mean ${quote(suggestion)}?` : '; the levels are basic.md, advance.md and significance.md in the folder of their item, for example 1/1.1'}`,
  }),
  'unusable-file': ({ file, reason }) => ({
    th: `อ่าน ${quote(file)} ไม่ได้: ${UNUSABLE[reason].th}`,
    en: `${quote(file)} cannot be read: ${UNUSABLE[reason].en}`,
  }),
  'other-standard': ({ found, expected }) => ({
    th: `เกณฑ์นี้เป็นของ ${quote(found)} แต่รายงานใช้ ${quote(expected)}`,
    en: `these are the criteria of ${quote(found)}; the report follows ${quote(expected)}`,
  }),
  picture: ({ image, problem, severity, path }) => {
    const { th, en } = pick(PICTURE_WORDS, problem);
    const words = { th: `ใช้ภาพ ${image} ไม่ได้: ${th}`, en: `the picture ${image} cannot be used: ${en}` };
    if (severity !== 'warning') return words;
    const place = formatPath(path ?? []);
    return {
      th: `${place}: ${words.th} ในเอกสารมีข้อความแทนภาพ`,
      en: `${place}: ${words.en}; a line is printed in its place`,
    };
  },
  invalid: ({ reason }) => ({ th: `ใช้ไม่ได้: ${reason}`, en: `not valid: ${reason}` }),
};

const UNUSABLE: Readonly<Record<UnusableReason, Words>> = {
  'link-outside': {
    th: 'เป็นทางลัดที่ชี้ออกนอกโฟลเดอร์ของรายงาน ให้คัดลอกไฟล์มาไว้ในโฟลเดอร์',
    en: 'it is a link out of the report’s folder; copy the file into the folder',
  },
  'link-broken': {
    th: 'เป็นทางลัดที่ไม่มีปลายทาง ให้ลบหรือแก้ทางลัด',
    en: 'it is a link that leads nowhere; remove it or mend it',
  },
  'not-a-file': { th: 'ไม่ใช่ไฟล์ธรรมดา', en: 'it is not a regular file' },
  'not-readable': { th: 'ไม่มีสิทธิ์อ่าน หรือดิสก์ขัดข้อง', en: 'access is denied or the disk failed' },
};
