import type { ReadReason, SyntaxReason } from '../details/read.js';
import { JSON_TH, YAML_TH } from './parser.js';
import { quote, shorten, type Words, type WordsOf } from './words.js';

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
  // Old versions of Windows save Thai in a code page, and Notepad still can.
  'not-utf8': () => ({
    th: 'ไฟล์ไม่ใช่ข้อความแบบ UTF-8 ให้เปิดแล้วบันทึกใหม่ โดยเลือกการเข้ารหัส (Encoding) เป็น UTF-8',
    en: 'it is not UTF-8 text; save it again with the encoding UTF-8',
  }),
  'not-a-file': () => ({ th: 'ไม่ใช่ไฟล์', en: 'it is not a file' }),
  'journal-not-a-file': () => ({
    th: 'บันทึกของ batch ต้องเป็นไฟล์ธรรมดา',
    en: 'the journal of a batch must be a regular file',
  }),
  'link-outside-folder': () => ({
    th: 'เป็นทางลัดที่ชี้ออกนอกโฟลเดอร์ของรายงาน',
    en: 'it is a link to a file outside its folder',
  }),
  'over-a-gigabyte': () => ({ th: 'ใหญ่เกิน 1 กิกะไบต์', en: 'it is larger than a gigabyte' }),
  system: ({ error, text }) => ({ th: SYSTEM_TH[error] ?? text, en: text }),
};

/** What is most likely wrong with a line of YAML that cannot be read, by how it looks. */
const HINTS: readonly (readonly [line: RegExp, way: Words])[] = [
  [/^ *\t/u, { th: 'เยื้องด้วยแท็บไม่ได้ ให้ลบแท็บแล้วเว้นวรรคแทน', en: 'a tab cannot indent; write spaces' }],
  [
    /(?:^|[:-])\s+\[[ xX]?\]\s*\S/u,
    {
      th: 'ข้อที่มีช่อง [x] ให้เขียนใต้ชื่อช่องที่ลงท้ายด้วย | เช่น guidelines: |',
      en: 'statements with a box [x] are written under a field that ends with |: guidelines: |',
    },
  ],
  [
    /(?:^|[:-])\s+\[[^\]]*\]\s*\S/u,
    {
      th: "ข้อความที่ขึ้นต้นด้วย [ ให้ใส่เครื่องหมายคำพูดคร่อมทั้งข้อความ เช่น '[คำสั่ง] ที่ 5'",
      en: "text that begins with [ is written in quotation marks: '[order] 5'",
    },
  ],
  [
    /(?:^|[:-])\s+\{[^}]*\}\s*\S/u,
    {
      th: "ข้อความที่ขึ้นต้นด้วย { ให้ใส่เครื่องหมายคำพูดคร่อมทั้งข้อความ เช่น '{ก} ข'",
      en: "text that begins with { is written in quotation marks: '{a} b'",
    },
  ],
  [
    /(?:^|[:-])\s+["'“].*["'”]\s*[^\s#,\]}]/u,
    {
      th: 'ข้อความที่ขึ้นต้นด้วยเครื่องหมายคำพูด ให้คร่อมทั้งข้อความด้วยเครื่องหมายคำพูดอีกแบบหนึ่ง',
      en: 'text that begins with a quotation mark is written in quotation marks of the other kind',
    },
  ],
];

export const SYNTAX_REASON_WORDS: WordsOf<SyntaxReason> = {
  'nested-too-deep': () => ({ th: 'ข้อมูลซ้อนกันลึกเกินไป', en: 'values are nested too deeply' }),
  'front-matter-open': () => ({
    th: 'ส่วนบนที่เริ่มด้วยเส้น --- ไม่มีเส้น --- เส้นที่สอง ให้เพิ่มเส้น --- อีกบรรทัดก่อนผลการดำเนินงาน หรือลบเส้นนี้ถ้าไฟล์ไม่มีส่วนบน',
    en: 'the front matter that begins here has no second ---; add one before the result, or delete this one if there is no front matter',
  }),
  'front-matter-without-fields': () => ({
    th: 'ข้อความระหว่างเส้น --- สองเส้นแรกต้องเป็นช่อง เช่น “evidence:” ถ้าเป็นผลการดำเนินงาน ให้ลบเส้น --- ทั้งสองเส้น',
    en: 'between the first two --- there are no fields, such as “evidence:”; if it is the result, delete both ---',
  }),
  yaml: ({ error, text, near }) => {
    const line =
      near === undefined
        ? { th: '', en: '' }
        : { th: `${quote(shorten(near))} `, en: ` in ${quote(shorten(near))}` };
    const way = HINTS.find(([pattern]) => pattern.test(near ?? ''))?.[1];
    const th = way?.th ?? YAML_TH[error] ?? 'เขียนตามรูปแบบของ YAML ไม่ถูกต้อง';
    return { th: `${line.th}${th}`, en: `${text}${line.en}${way ? `; ${way.en}` : ''}` };
  },
  'yaml-aliases': ({ text }) => ({ th: 'ข้อมูลอ้างถึงกันมากเกินไป', en: text }),
  json: ({ error }) => ({
    th: JSON_TH[error] ?? 'เขียนตามรูปแบบของ JSON ไม่ถูกต้อง',
    // `CommaExpected` → `comma expected`.
    en: error.replace(/(?<=[a-z])([A-Z])/gu, ' $1').toLowerCase(),
  }),
  'key-twice': ({ key }) => ({ th: `ช่อง “${key}” เขียนไว้สองครั้ง`, en: `the key “${key}” appears twice` }),
  'field-is-body': ({ field }) => ({
    th: `ช่อง “${field}” คือข้อความใต้เส้น --- เส้นที่สอง ไม่ต้องเขียนในส่วนบน`,
    en: `“${field}” is the text below the front matter; leave it out here`,
  }),
  'field-in-name': ({ field }) => ({
    th: `ชื่อไฟล์บอก ${field} อยู่แล้ว ไม่ต้องเขียนในส่วนบน`,
    en: `the file name already gives the ${field}; leave it out here`,
  }),
};
