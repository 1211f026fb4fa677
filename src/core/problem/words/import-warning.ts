import type { ImportWarningDetail } from '../details/import-warning.js';
import type { NotRead, Repaired } from '../details/warning.js';
import { shorten, type WordsOf } from './words.js';

/** Where to look and what to do. */
export const IMPORT_WARNING_WORDS: WordsOf<Exclude<ImportWarningDetail, NotRead | Repaired>> = {
  'agency-guessed': ({ found }) => ({
    th: `ใช้ “${shorten(found)}” เป็นชื่อส่วนราชการ ถ้าไม่ใช่ให้แก้ agency ใน report.yaml`,
    en: `“${shorten(found)}” is taken for the agency; if it is not, change agency in report.yaml`,
  }),
  'round-assumed': ({ months }) => ({
    th: `ไม่พบรอบการรายงาน ใช้รอบ ${months} เดือน แก้ได้ที่ roundMonths ใน report.yaml`,
    en: `no round is named; ${months} months are taken, change roundMonths in report.yaml`,
  }),
  'item-assumed': ({ item }) => ({
    th: `ไม่พบรหัสประเด็นเหนือตาราง นับตามลำดับเป็น ${item}`,
    en: `a table has no item code above it; by its order it is taken for ${item}`,
  }),
  'table-joined': ({ item, level }) => ({
    th: `${item} ${level}: ตารางถัดไปไม่มีรหัสประเด็น นับเป็นส่วนต่อของประเด็นนี้`,
    en: `${item} ${level}: the table after it has no item code and is taken to go on with it`,
  }),
  'table-unplaced': ({ text }) => ({
    th: `ตารางที่ขึ้นต้นด้วย “${shorten(text)}” ไม่อยู่ในประเด็นใดของหมวด 1 ถึง 6 ข้อความอยู่ท้ายไฟล์นี้`,
    en: `the table that begins with “${shorten(text)}” belongs to no item of the categories 1 to 6; its text is at the end of these notes`,
  }),
  'level-assumed': ({ item, level }) => ({
    th: `${item} ${level}: แถวนี้ไม่มีชื่อระดับ นับตามลำดับเป็น ${level}`,
    en: `${item} ${level}: the row names no level; by its order it is taken for ${level}`,
  }),
  'level-twice': ({ item, level }) => ({
    th: `${item} ${level}: มีระดับนี้มากกว่าหนึ่งแถว นำเนื้อหามาต่อกัน`,
    en: `${item} ${level}: the level appears in more than one row; their contents were joined`,
  }),
  'level-missing': ({ item, level }) => ({
    th: `${item} ${level}: ไม่พบระดับนี้ในตาราง`,
    en: `${item} ${level}: the table does not have this level`,
  }),
  'row-unplaced': ({ item, text }) => ({
    th: `${item}: แถว “${shorten(text)}” ไม่อยู่ในระดับใด ข้อความอยู่ท้ายไฟล์นี้`,
    en: `${item}: the row “${shorten(text)}” belongs to no level; its text is at the end of these notes`,
  }),
  'column-mixed': ({ item, label }) => ({
    th: `${item}: คอลัมน์ “${shorten(label)}” มีหลายเรื่องรวมกันโดยไม่มีหัวข้อแยก ตรวจว่าแต่ละส่วนอยู่ถูกที่`,
    en: `${item}: the column “${shorten(label)}” holds several things without labels that part them; check where each went`,
  }),
  'column-unknown': ({ item, label }) => ({
    th: `${item}: ไม่รู้จักคอลัมน์ “${shorten(label)}” ข้อความอยู่ท้ายไฟล์นี้`,
    en: `${item}: the column “${shorten(label)}” is not known; its text is at the end of these notes`,
  }),
  'statement-unsure': ({ item, level, text }) => ({
    th: `${item} ${level}: “${shorten(text)}” อาจไม่ใช่แนวทางหรือเกณฑ์ข้อใหม่`,
    en: `${item} ${level}: “${shorten(text)}” may not be a separate statement`,
  }),
  'statement-picture': ({ item, level }) => ({
    th: `${item} ${level}: ภาพในช่องเกณฑ์หรือแนวทางไม่ได้นำเข้า`,
    en: `${item} ${level}: a picture among the criteria or guidelines is not imported`,
  }),
  'evidence-in-text': ({ item, level, text }) => ({
    th: `${item} ${level}: รายการใต้ “${shorten(text)}” อยู่ในเนื้อหา ย้ายไปที่ evidence ในส่วนหัวของไฟล์ได้`,
    en: `${item} ${level}: what stands under “${shorten(text)}” is left in the text; it may be moved to evidence in the front matter`,
  }),
  'text-box': ({ text }) => ({
    th: `“${shorten(text)}” อยู่ในกล่องข้อความ นำมาต่อท้ายย่อหน้าที่กล่องยึดอยู่ ตรวจว่าอยู่ถูกที่`,
    en: `“${shorten(text)}” stood in a text box; it follows the paragraph that holds the box: check its place`,
  }),
  'page-unreadable': ({ page }) => ({
    th: `หน้า ${page}: อ่านหน้านี้ไม่ได้ ให้คัดลอกข้อความจากหน้านี้เอง`,
    en: `page ${page}: the page cannot be read; copy its text by hand`,
  }),
  'letters-unreadable': ({ count, page }) => ({
    th: `หน้า ${page}: ไฟล์ไม่บอกว่า ${count} ตัวเป็นอักษรใด แสดงเป็น \ufffd`,
    en: `page ${page}: the file does not say what ${count} of its letters are; they stand as \ufffd`,
  }),
  'picture-left': ({ page }) => ({
    th: `หน้า ${page}: มีภาพที่ไม่ได้นำเข้า ให้บันทึกภาพไว้ในโฟลเดอร์แล้วอ้างถึงเอง`,
    en: `page ${page}: a picture is not imported; save it in the folder and refer to it by hand`,
  }),
  'columns-guessed': ({ page }) => ({
    th: `หน้า ${page}: ตารางไม่มีเส้น แบ่งคอลัมน์ตามตำแหน่งของข้อความ`,
    en: `page ${page}: the table has no ruling lines; its columns are guessed from the position of the text`,
  }),
  'lines-joined': ({ count }) => ({
    th: `ต่อบรรทัดที่ตัดระหว่างอักษรไทย ${count} แห่งโดยไม่เว้นวรรค ไฟล์ไม่บอกว่าเดิมเว้นวรรคหรือไม่`,
    en: `${count} line ends between Thai letters were joined without a space; the file does not say whether one stood there`,
  }),
};
