import { withoutEnd } from '../../trim.js';
import type { IssueDetail, UnusableReason } from '../details/issue.js';
import { formatPath, type ReportPath } from '../place.js';
import { firstStep, nextStep } from './next-step.js';
import { PICTURE_WORDS } from './picture.js';
import { bounds, BOUNDS_EN, BOUNDS_TH, KIND_EN, KIND_TH } from './value.js';
import { pick, quote, type Words, type WordsOf } from './words.js';

const list = (values: readonly string[]): string => values.join(', ');

/** The number in a text, in Arabic digits. */
const digitsIn = (text: string): string =>
  withoutEnd(/[\d๐-๙][\d๐-๙,.]*/u.exec(text)?.[0] ?? text, ',.')
    .replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replaceAll(',', '');

const wrongType = (expected: string, found: string, path: ReportPath): Words => {
  const step = nextStep(expected, found, path);
  return {
    th: `ต้องเป็น${KIND_TH[expected] ?? ` ${expected}`} แต่พบ${KIND_TH[found] ?? ` ${found}`}${step ? ` ${step.th}` : ''}`,
    en: `expected ${KIND_EN[expected] ?? expected}, found ${KIND_EN[found] ?? found}${step ? `; ${step.en}` : ''}`,
  };
};

const then = (first: Words, next: Words): Words => ({
  th: `${first.th} ${next.th}`,
  en: `${first.en}; ${next.en}`,
});

const isWrittenDate = (text: string): boolean => /^(?:19|2[0-3])\d\d-\d\d-\d\d$/u.test(text);

const emptyOf = (expected: string): Words => ({
  th: `ว่างเปล่า ต้องระบุ${KIND_TH[expected] ?? ` ${expected}`}`,
  en: `empty; give ${KIND_EN[expected] ?? expected}`,
});

const WITHOUT_LEVELS: Words = {
  th: 'ยังไม่มีระดับใด ให้เพิ่มระดับ basic advance หรือ significance หรือลบประเด็นนี้ออก',
  en: 'has no level yet; add basic, advance or significance, or remove the item',
};

const WRITE_EVIDENCE: Words = {
  th: 'หลักฐานแต่ละรายการเขียนสองบรรทัด คือ “- title: ชื่อเอกสาร” และบรรทัดถัดไปเยื้องสองช่อง “link: ที่อยู่” หรือ “file: ชื่อไฟล์” เว้นวรรคหลังเครื่องหมาย : ด้วย',
  en: 'write each piece of evidence on two lines: “- title: name of the document”, and under it, two spaces in, “link: address” or “file: name of the file”, with a space after each colon',
};

const WRITE_STATEMENTS: Words = {
  th: 'ให้เขียนบรรทัดละข้อ ขึ้นต้นด้วย - แล้วเว้นวรรค เช่น “- [x] ข้อที่ทำแล้ว” หรือ “- [ ] ข้อที่ยังไม่ได้ทำ”',
  en: 'write each on a line of its own that begins with a dash and a space, for example “- [x] met” or “- [ ] not met yet”',
};

const EXTRA_REASONS: Readonly<
  Record<Extract<IssueDetail, { code: 'bad-extra' }>['reason'], { readonly th: string; readonly en: string }>
> = {
  'not-data': {
    th: 'ใน extra ใช้ได้เฉพาะข้อความ ตัวเลข จริง/เท็จ รายการ และช่องย่อย',
    en: 'extra takes texts, numbers, true and false, lists and fields alone',
  },
  'too-deep': { th: 'ใน extra ซ้อนกันได้ไม่เกิน 8 ชั้น', en: 'values in extra are at most 8 levels deep' },
  'too-much': {
    th: 'extra ใหญ่เกินไป มีได้ไม่เกิน 1,000 ค่าและ 50,000 ตัวอักษร',
    en: 'extra is too large: at most 1,000 values and 50,000 characters',
  },
  reserved: {
    th: 'ใช้ชื่อนี้ใน extra ไม่ได้ ให้ตั้งชื่ออื่น',
    en: 'extra cannot have a field of this name; choose another',
  },
};

export const ISSUE_WORDS: WordsOf<IssueDetail> = {
  missing: ({ expected }) => ({
    th: `ไม่มีค่า ต้องระบุ${KIND_TH[expected] ?? ` ${expected}`}`,
    en: `missing; give ${KIND_EN[expected] ?? expected}`,
  }),
  'wrong-type': ({ expected, found, path = [] }) => {
    const [field, last] = [path.at(-2), path.at(-1)];
    const words = wrongType(expected, found, path);
    if (field === 'evidence' && expected === 'object') return then(words, WRITE_EVIDENCE);
    if ((last === 'guidelines' || last === 'criteria') && expected === 'list' && found === 'text')
      return then(words, WRITE_STATEMENTS);
    return words;
  },
  'not-a-report': ({ found }) => ({
    th: `ต้องเป็นข้อมูลของรายงาน แต่พบ${found === 'text' ? 'ข้อความ' : ` ${found}`} ${firstStep(found).th}`,
    en: `expected the data of a report, found ${found}; ${firstStep(found).en}`,
  }),
  'number-as-text': ({ found }) => ({
    th: `ต้องเป็นตัวเลข แต่พบข้อความ ${quote(found)} ให้เขียนเฉพาะตัวเลขอารบิก เช่น ${digitsIn(found)}`,
    en: `expected a number, found the text ${quote(found)}; write the number alone, in Arabic digits and without quotation marks: ${digitsIn(found)}`,
  }),
  'unknown-key': ({ key, suggestion }) => ({
    th: `ไม่รู้จักช่อง ${quote(key)}${suggestion ? ` หมายถึง ${quote(suggestion)} หรือไม่` : ' ให้ลบออกหรือตรวจตัวสะกด'}`,
    en: `unknown key ${quote(key)}${suggestion ? `; did you mean ${quote(suggestion)}?` : '; remove it or check its spelling'}`,
  }),
  'unknown-value': ({ found, allowed, suggestion }) => ({
    th: `${quote(found)} ใช้ไม่ได้${suggestion ? ` หมายถึง ${quote(suggestion)} หรือไม่` : ''} ค่าที่ใช้ได้คือ ${list(allowed)}`,
    en: `${quote(found)} is not allowed${suggestion ? `; did you mean ${quote(suggestion)}?` : ''}; allowed: ${list(allowed)}`,
  }),
  'out-of-range': ({ found, minimum, maximum, isAbove, suggestion }) => ({
    th: `${found} อยู่นอกช่วงที่กำหนด${isAbove ? ` (ต้องมากกว่า ${minimum})` : bounds(minimum, maximum, BOUNDS_TH)}${suggestion === undefined ? '' : ` หมายถึง ${suggestion} หรือไม่`}`,
    en: `${found} is out of range${isAbove ? ` (above ${minimum})` : bounds(minimum, maximum, BOUNDS_EN)}${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`,
  }),
  'too-many': ({ found, maximum }) => ({
    th: `มี ${found} รายการ ใส่ได้ไม่เกิน ${maximum} รายการ`,
    en: `${found} entries; at most ${maximum} are allowed`,
  }),
  empty: ({ expected, path = [] }) => (path.at(-1) === 'levels' ? WITHOUT_LEVELS : emptyOf(expected)),
  'wrong-era': ({ found, buddhist }) => ({
    th: `${found} เป็นปี ค.ศ. ปีงบประมาณต้องเป็น พ.ศ. ให้เขียน ${buddhist}`,
    en: `${found} is a year of the Common Era; a fiscal year is given in the Buddhist era: write ${buddhist}`,
  }),
  'years-out-of-order': ({ year, before }) => ({
    th: `ปี ${year} อยู่หลังปี ${before} ให้เรียงจากปีเก่าไปปีใหม่ และไม่ซ้ำกัน`,
    en: `${year} comes after ${before}; list each year once, the earliest first`,
  }),
  'bad-date': ({ found, suggestion }) => ({
    th:
      isWrittenDate(found) && suggestion === undefined
        ? `${quote(found)} ไม่มีในปฏิทิน`
        : `${quote(found)} ไม่ใช่วันที่ตามแบบ ให้เขียน ${suggestion ?? 'ปี ค.ศ.-เดือน-วัน เช่น 2020-09-30'}`,
    en:
      isWrittenDate(found) && suggestion === undefined
        ? `${quote(found)} is no day of the calendar`
        : `${quote(found)} is not a date as it is written here; ${suggestion === undefined ? 'write year-month-day in the Common Era, for example 2020-09-30' : `write ${suggestion}`}`,
  }),
  'bad-extra': ({ reason }) => EXTRA_REASONS[reason],
  'category-out-of-range': ({ found }) => ({
    th: `ไม่มีหมวด ${found} หมวดในช่องนี้คือ 1 ถึง 6 (หมวด 0 อยู่ใน profile หมวด 7 อยู่ใน results)`,
    en: `there is no category ${found} here; use 1 to 6 (category 0 belongs in “profile”, category 7 in “results”)`,
  }),
  'duplicate-category': ({ category, first }) => ({
    th: `มีหมวด ${category} ซ้ำ ครั้งแรกอยู่ที่ ${first}`,
    en: `category ${category} appears twice; the first is at ${first}`,
  }),
  'unknown-item': ({ item, known, suggestion }) => ({
    th: `ไม่มีประเด็น ${quote(item)} ใน PMQA 4.0${suggestion === undefined ? '' : ` หมายถึง ${quote(suggestion)} หรือไม่`}${known.length > 0 ? ` ประเด็นของหมวดนี้คือ ${list(known)}` : ''}`,
    en: `PMQA 4.0 has no item ${quote(item)}${suggestion === undefined ? '' : `; did you mean ${quote(suggestion)}?`}${known.length > 0 ? `; the items of this category are ${list(known)}` : ''}`,
  }),
  'item-in-wrong-category': ({ item, category }) => ({
    th: `ประเด็น ${item} ไม่ได้อยู่ในหมวด ${category} ให้ย้ายไปหมวด ${item.split('.')[0] ?? ''}`,
    en: `item ${item} does not belong to category ${category}; move it to category ${item.split('.')[0] ?? ''}`,
  }),
  'duplicate-item': ({ item, first }) => ({
    th: `มีประเด็น ${item} ซ้ำ ครั้งแรกอยู่ที่ ${first}`,
    en: `item ${item} appears twice; the first is at ${first}`,
  }),
  'duplicate-level': ({ level, first }) => ({
    th: `มีระดับ ${level} ซ้ำในประเด็นเดียวกัน ครั้งแรกอยู่ที่ ${first}`,
    en: `level ${level} appears twice in this item; the first is at ${first}`,
  }),
  'ragged-table': ({ row, found, expected }) => ({
    th: `แถวที่ ${row} ของตารางมี ${found} ช่อง แต่แถวแรกมี ${expected} ช่อง`,
    en: `row ${row} of the table has ${found} columns, but the first row has ${expected}`,
  }),
  'overlapping-cells': ({ row, cell }) => ({
    th: `ช่องที่ ${cell} ในแถวที่ ${row} ของตารางทับช่องที่ผสานลงมาจากแถวบน ให้ลด columnSpan หรือ rowSpan`,
    en: `cell ${cell} of the table’s row ${row} overlaps a cell merged down from a row above; reduce columnSpan or rowSpan`,
  }),
  'too-many-columns': ({ found, maximum }) => ({
    th: `ตารางมี ${found} คอลัมน์ แต่ Word เปิดได้ไม่เกิน ${maximum} ให้แบ่งเป็นหลายตาราง`,
    en: `the table has ${found} columns, but Word opens at most ${maximum}; split it into several tables`,
  }),
  'column-aligns': ({ found, expected }) => ({
    th: `align มี ${found} ค่า แต่ตารางมี ${expected} คอลัมน์ ให้ใส่หนึ่งค่าต่อคอลัมน์`,
    en: `“align” has ${found} values and the table ${expected} columns; give one for each column`,
  }),
  'bad-widths': ({ found }) => ({
    th: `ความกว้างคอลัมน์ ${found} ใช้ไม่ได้ ต้องมีหนึ่งค่าต่อคอลัมน์ เป็นร้อยละ รวมกันได้ 100`,
    en: `the column widths ${found} cannot be used; give one percentage per column, adding up to 100`,
  }),
  'misplaced-page-break': () => ({
    th: 'ขึ้นหน้าใหม่ภายในรายการไม่ได้ ให้วางไว้ระหว่างบล็อกนอกรายการ',
    en: 'a page break is not allowed in a list; put it between blocks outside the list',
  }),
  'unsafe-link': ({ found }) => ({
    th: `ลิงก์ ${quote(found)} ใช้ไม่ได้ ให้ใช้ที่อยู่ที่ขึ้นต้นด้วย http:, https: หรือ mailto:`,
    en: `the link ${quote(found)} cannot be used; use an address that starts with http:, https: or mailto:`,
  }),
  circular: () => ({
    th: 'อ้างกลับไปยังข้อมูลที่ครอบค่านี้อยู่ ต้องเป็นข้อมูลล้วนที่ไม่วนกลับ',
    en: 'refers back to a value that it is part of; give plain data without circles',
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
  'not-all-reported': () => ({
    th: 'รายงานมีข้อมูลมาก จึงแสดงเฉพาะข้อผิดพลาดแรก ให้แก้ไขแล้วตรวจอีกครั้ง',
    en: 'the report is so large that only the first error is shown; fix it and try again',
  }),
  'same-part': ({ file, other }) => ({
    th: `${quote(file)} กับ ${quote(other)} เป็นส่วนเดียวกันของรายงาน ให้รวมเป็นไฟล์เดียว`,
    en: `${quote(file)} and ${quote(other)} are the same part of the report; make one file of them`,
  }),
  'unusable-file': ({ file, reason }) => ({
    th: `อ่าน ${quote(file)} ไม่ได้: ${UNUSABLE[reason].th}`,
    en: `${quote(file)} cannot be read: ${UNUSABLE[reason].en}`,
  }),
  'other-standard': ({ found, expected }) => ({
    th: `เกณฑ์นี้เป็นของ ${quote(found)} แต่รายงานใช้ ${quote(expected)}`,
    en: `these criteria are for ${quote(found)}, but the report uses ${quote(expected)}`,
  }),
  picture: ({ image: source, problem, severity, path = [], placeName }) => {
    const { th, en } = pick(PICTURE_WORDS, problem);
    // A picture of the template's folder is `template:logo.png`, as {{asset}} writes it.
    const image = source.replace(/^template:/u, '');
    const words = { th: `ใช้ภาพ ${image} ไม่ได้: ${th}`, en: `the picture ${image} cannot be used: ${en}` };
    if (severity !== 'warning') return words;
    // What stands nowhere in the report is the template's.
    if (path.length === 0) {
      const isAsset = image !== source;
      return {
        th: `แม่แบบ: ${words.th} ในเอกสารมีข้อความแทนภาพ${isAsset ? ' ให้วางไฟล์ในโฟลเดอร์แม่แบบ' : ` ภาพในโฟลเดอร์แม่แบบเขียนว่า {{asset "${image}"}}`}`,
        en: `template: ${words.en}; a line is printed in its place${isAsset ? '; the file belongs in the template’s folder' : `; a picture of the template’s folder is written {{asset "${image}"}}`}`,
      };
    }
    const place = placeName ?? { th: formatPath(path), en: formatPath(path) };
    return {
      th: `${place.th}: ${words.th} ในเอกสารมีข้อความแทนภาพ`,
      en: `${place.en}: ${words.en}; a line is printed in its place`,
    };
  },
  invalid: ({ reason }) => ({ th: `ใช้ไม่ได้: ${reason}`, en: `not valid: ${reason}` }),
};

const UNUSABLE: Readonly<Record<UnusableReason, Words>> = {
  'link-outside': {
    th: 'เป็นทางลัดที่ชี้ออกนอกโฟลเดอร์ของรายงาน ให้คัดลอกไฟล์มาไว้ในโฟลเดอร์',
    en: 'it is a link to a file outside the report’s folder; copy the file into the folder',
  },
  'link-broken': {
    th: 'เป็นทางลัดที่ไม่มีปลายทาง ให้ลบหรือแก้ทางลัด',
    en: 'it is a broken link; remove or fix it',
  },
  'not-a-file': { th: 'ไม่ใช่ไฟล์ธรรมดา', en: 'it is not a regular file' },
  'not-readable': { th: 'ไม่มีสิทธิ์อ่าน หรือดิสก์ขัดข้อง', en: 'access is denied or the disk failed' },
};
