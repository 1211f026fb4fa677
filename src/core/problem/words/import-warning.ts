import type { ImportWarningDetail, PageRange } from '../details/import-warning.js';
import type { NotRead, Repaired } from '../details/warning.js';
import type { LevelName } from '../level-name.js';
import { shorten, type WordsOf } from './words.js';

const levelName = (level: LevelName): string => level.charAt(0).toUpperCase() + level.slice(1);

const placeOf = (item: string, level: LevelName, pages?: PageRange): string =>
  `ประเด็น ${item} ระดับ ${levelName(level)}${pages ? ` (หน้า ${range(pages)})` : ''}`;

const enPlaceOf = (item: string, level: LevelName, pages?: PageRange): string =>
  `${item} ${level}${pages ? ` (${pages[0] === pages[1] ? 'page' : 'pages'} ${range(pages)})` : ''}`;

const range = ([first, last]: PageRange): string => (first === last ? `${first}` : `${first}–${last}`);

/** Where to look and what to do. */
export const IMPORT_WARNING_WORDS: WordsOf<Exclude<ImportWarningDetail, NotRead | Repaired>> = {
  'own-file': () => ({
    th: 'ไฟล์นี้สร้างด้วย pmqa-report ให้ใช้ pmqa-report extract ซึ่งอ่านกลับได้ครบ import อ่านเฉพาะตาราง จึงไม่มีค่าที่เอกสารไม่แสดง เช่น contact unit และ roundMonths',
    en: 'pmqa-report made this file: use pmqa-report extract, which reads all of it back. An import reads the tables alone and leaves out what is not shown there, such as contact, unit and roundMonths',
  }),
  'agency-guessed': ({ found }) => ({
    th: `ใช้ “${shorten(found)}” เป็นชื่อส่วนราชการ ถ้าไม่ใช่ให้แก้ชื่อในข้อมูลของรายงาน (agency ใน report.yaml)`,
    en: `“${shorten(found)}” is used as the name of the agency; if it is wrong, change agency in report.yaml`,
  }),
  'round-assumed': ({ months }) => ({
    th: `ไม่พบรอบการรายงาน ใช้รอบ ${months} เดือน แก้ได้ในข้อมูลของรายงาน (roundMonths ใน report.yaml)`,
    en: `the file names no round; ${months} months are assumed, to be changed at roundMonths in report.yaml`,
  }),
  'item-assumed': ({ item }) => ({
    th: `ไม่พบรหัสประเด็นเหนือตาราง นับตามลำดับเป็น ${item}`,
    en: `a table has no item code above it; by its position it is taken as ${item}`,
  }),
  'table-joined': ({ item, level }) => ({
    th: `${placeOf(item, level)}: ตารางถัดไปไม่มีรหัสประเด็น นับเป็นส่วนต่อของประเด็นนี้`,
    en: `${item} ${level}: the next table has no item code and is taken as its continuation`,
  }),
  'table-unplaced': ({ text }) => ({
    th: `ตารางที่ขึ้นต้นด้วย “${shorten(text)}” ไม่อยู่ในประเด็นใดของหมวด 1 ถึง 6 ข้อความอยู่ท้ายไฟล์นี้`,
    en: `the table that begins with “${shorten(text)}” belongs to no item of categories 1 to 6; its text is at the end of these notes`,
  }),
  'level-assumed': ({ item, level }) => ({
    th: `${placeOf(item, level)}: แถวนี้ไม่มีชื่อระดับ นับตามลำดับเป็น ${levelName(level)}`,
    en: `${item} ${level}: the row names no level; by its position it is taken as ${level}`,
  }),
  'levels-together': ({ item, level, others }) => {
    const names = others.map(levelName);
    return {
      th: `${placeOf(item, level)}: ช่องระดับเขียนรวมกับ ${names.join(' และ ')} ข้อความทั้งแถวอยู่ใน ${levelName(level)} ให้ย้ายส่วนของ ${names.join(' และ ')} ไปไว้ในไฟล์ของระดับนั้น`,
      en: `${item} ${level}: the cell names ${others.join(' and ')} too; the whole row is in ${level}. Move what belongs to ${others.join(' and ')} to its own file`,
    };
  },
  'level-twice': ({ item, level }) => ({
    th: `${placeOf(item, level)}: มีระดับนี้มากกว่าหนึ่งแถว นำเนื้อหามาต่อกัน`,
    en: `${item} ${level}: the level appears in more than one row; their contents were joined`,
  }),
  'level-missing': ({ item, level }) => ({
    th: `${placeOf(item, level)}: ไม่พบระดับนี้ในตาราง`,
    en: `${item} ${level}: the table does not have this level`,
  }),
  'row-unplaced': ({ item, text }) => ({
    th: `ประเด็น ${item}: แถว “${shorten(text)}” ไม่อยู่ในระดับใด ข้อความอยู่ท้ายไฟล์นี้`,
    en: `${item}: the row “${shorten(text)}” belongs to no level; its text is at the end of these notes`,
  }),
  'column-mixed': ({ item, label }) => ({
    th: `ประเด็น ${item}: คอลัมน์ “${shorten(label)}” มีหลายเรื่องรวมกันโดยไม่มีหัวข้อแยก ตรวจว่าแต่ละส่วนอยู่ถูกที่`,
    en: `${item}: the column “${shorten(label)}” mixes several things without labels that separate them; check where each was put`,
  }),
  'column-unknown': ({ item, label }) => ({
    th: `ประเด็น ${item}: ไม่รู้จักคอลัมน์ “${shorten(label)}” ข้อความอยู่ท้ายไฟล์นี้`,
    en: `${item}: the column “${shorten(label)}” is unknown; its text is at the end of these notes`,
  }),
  'statement-unsure': ({ item, level, text, pages }) => ({
    th: `${placeOf(item, level, pages)}: “${shorten(text)}” อาจไม่ใช่แนวทางหรือเกณฑ์ข้อใหม่`,
    en: `${enPlaceOf(item, level, pages)}: “${shorten(text)}” may not be a separate statement`,
  }),
  'statement-joined': ({ item, level, text, pages }) => ({
    th: `${placeOf(item, level, pages)}: “${shorten(text)}” ไม่มีเครื่องหมายนำ จึงต่อท้ายข้อก่อนหน้า ถ้าเป็นข้อใหม่ให้แยกออก`,
    en: `${enPlaceOf(item, level, pages)}: “${shorten(text)}” has no marker and is joined to the statement before it; separate it if it is another one`,
  }),
  'statement-picture': ({ item, level }) => ({
    th: `${placeOf(item, level)}: ภาพในช่องเกณฑ์หรือแนวทางไม่ได้นำเข้า`,
    en: `${item} ${level}: a picture among the criteria or guidelines is not imported`,
  }),
  'evidence-none': ({ item, level, text }) => ({
    th: `${placeOf(item, level)}: ช่องหลักฐานมีเพียง “${text}” จึงถือว่ายังไม่มีหลักฐาน`,
    en: `${item} ${level}: the cell for evidence says only “${text}”, which is read as no evidence`,
  }),
  'evidence-in-text': ({ item, level, text }) => ({
    th: `${placeOf(item, level)}: รายการใต้ “${shorten(text)}” อยู่ในเนื้อหา ย้ายไปเป็นหลักฐานของระดับได้ (evidence ในส่วนหัวของไฟล์)`,
    en: `${item} ${level}: the list under “${shorten(text)}” stays in the text; you can move it to evidence in the front matter`,
  }),
  'direction-unsure': ({ indicator, target }) => ({
    th: `ตัวชี้วัด “${shorten(indicator)}” มีเป้าหมายว่า “${shorten(target)}” ถ้าค่ายิ่งน้อยยิ่งดี ให้เลือกค่าที่ดีเป็น “น้อยดีกว่า” (direction: lower-is-better ใน results.yaml)`,
    en: `the indicator “${shorten(indicator)}” has the target “${shorten(target)}”; if smaller figures are better, write direction: lower-is-better in results.yaml`,
  }),
  'text-box': ({ text }) => ({
    th: `“${shorten(text)}” อยู่ในกล่องข้อความ นำมาต่อท้ายย่อหน้าที่กล่องยึดอยู่ ตรวจว่าอยู่ถูกที่`,
    en: `“${shorten(text)}” was in a text box; it now follows the paragraph that the box is anchored to: check its place`,
  }),
  'page-unreadable': ({ page }) => ({
    th: `หน้า ${page}: อ่านหน้านี้ไม่ได้ ให้คัดลอกข้อความจากหน้านี้เอง`,
    en: `page ${page}: the page cannot be read; copy its text by hand`,
  }),
  'letters-unreadable': ({ count, page }) => ({
    th: `หน้า ${page}: ไฟล์ไม่บอกว่า ${count} ตัวเป็นอักษรใด แสดงเป็น \ufffd`,
    en: `page ${page}: the file does not say which letters ${count} of its glyphs are; they are shown as \ufffd`,
  }),
  'texts-unreadable': ({ count, page }) => ({
    th: `หน้า ${page}: มีข้อความ ${count} แห่งที่อ่านแบบอักษรไม่ได้และไม่ได้นำเข้า (เช่น อักษรจีน ญี่ปุ่น เกาหลี) ให้คัดลอกจากหน้านี้เอง`,
    en: `page ${page}: ${count} texts are in fonts that cannot be read (such as Chinese, Japanese or Korean ones) and were left out; copy them by hand`,
  }),
  'picture-left': ({ page }) => ({
    th: `หน้า ${page}: มีภาพที่ไม่ได้นำเข้า ให้บันทึกภาพไว้ในโฟลเดอร์แล้วอ้างถึงเอง`,
    en: `page ${page}: a picture is not imported; save it in the folder and refer to it by hand`,
  }),
  'lines-joined': ({ count, item, level, pages }) => ({
    th: `${item && level ? placeOf(item, level, pages) : 'นอกตารางระดับ'}: ต่อบรรทัดที่ตัดระหว่างอักษรไทย ${count} แห่งโดยไม่เว้นวรรค ไฟล์ไม่บอกว่าเดิมเว้นวรรคหรือไม่`,
    en: `${item && level ? enPlaceOf(item, level, pages) : 'outside of the levels'}: ${count === 1 ? '1 line end' : `${count} line ends`} between Thai letters joined without a space; the file does not say whether there was one`,
  }),
  'level-repaired': ({ count, item, level, pages, before, after }) => ({
    th: `${placeOf(item, level, pages)}: ซ่อมข้อความภาษาไทยที่เสียหาย ${count} แห่ง เช่น “${before}” → “${after}”`,
    en: `${enPlaceOf(item, level, pages)}: damaged Thai text repaired in ${count === 1 ? '1 place' : `${count} places`}, for example “${before}” → “${after}”`,
  }),
};
