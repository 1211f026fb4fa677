import type { LevelName } from './level-name.js';

/** What an import was not sure of, for a person to look at. Texts are shown shortened. */
export type ImportWarningDetail =
  | { readonly code: 'agency-guessed'; readonly found: string }
  | { readonly code: 'round-assumed'; readonly months: number }
  | { readonly code: 'item-assumed'; readonly item: string }
  | { readonly code: 'table-joined'; readonly item: string; readonly level: LevelName }
  | { readonly code: 'table-unplaced'; readonly text: string }
  | { readonly code: 'level-assumed'; readonly item: string; readonly level: LevelName }
  | { readonly code: 'level-twice'; readonly item: string; readonly level: LevelName }
  | { readonly code: 'level-missing'; readonly item: string; readonly level: LevelName }
  | { readonly code: 'row-unplaced'; readonly item: string; readonly text: string }
  | { readonly code: 'column-mixed'; readonly item: string; readonly label: string }
  | { readonly code: 'column-unknown'; readonly item: string; readonly label: string }
  /** A statement without the marker that others in its cell have, or one out of a table. */
  | {
      readonly code: 'statement-unsure';
      readonly item: string;
      readonly level: LevelName;
      readonly text: string;
    }
  /** Statements hold no pictures. */
  | { readonly code: 'statement-picture'; readonly item: string; readonly level: LevelName }
  | {
      readonly code: 'evidence-in-text';
      readonly item: string;
      readonly level: LevelName;
      readonly text: string;
    }
  | { readonly code: 'text-box'; readonly text: string }
  | { readonly code: 'not-read'; readonly reason: Words }
  | { readonly code: 'page-unreadable'; readonly page: number }
  | { readonly code: 'letters-unreadable'; readonly page: number; readonly count: number }
  | { readonly code: 'picture-left'; readonly page: number }
  | { readonly code: 'columns-guessed'; readonly page: number }
  /** Line ends between Thai letters, where a space may have stood. */
  | { readonly code: 'lines-joined'; readonly count: number }
  | { readonly code: 'repaired'; readonly count: number };

export interface Words {
  readonly th: string;
  readonly en: string;
}

/** One of them as an import gives it. */
export type ImportWarning = ImportWarningDetail;

/** A warning in words that say where to look and what to do. */
export function describeImportWarning(warning: ImportWarningDetail): Words {
  switch (warning.code) {
    case 'agency-guessed':
      return {
        th: `ใช้ “${shorten(warning.found)}” เป็นชื่อส่วนราชการ ถ้าไม่ใช่ให้แก้ agency ใน report.yaml`,
        en: `“${shorten(warning.found)}” is taken for the agency; if it is not, change agency in report.yaml`,
      };
    case 'round-assumed':
      return {
        th: `ไม่พบรอบการรายงาน ใช้รอบ ${warning.months} เดือน แก้ได้ที่ roundMonths ใน report.yaml`,
        en: `no round is named; ${warning.months} months are taken, change roundMonths in report.yaml`,
      };
    case 'item-assumed':
      return {
        th: `ไม่พบรหัสประเด็นเหนือตาราง นับตามลำดับเป็น ${warning.item}`,
        en: `a table has no item code above it; by its order it is taken for ${warning.item}`,
      };
    case 'table-joined':
      return {
        th: `${place(warning)}: ตารางถัดไปไม่มีรหัสประเด็น นับเป็นส่วนต่อของประเด็นนี้`,
        en: `${place(warning)}: the table after it has no item code and is taken to go on with it`,
      };
    case 'table-unplaced':
      return {
        th: `ตารางที่ขึ้นต้นด้วย “${shorten(warning.text)}” ไม่อยู่ในประเด็นใดของหมวด 1 ถึง 6 ข้อความอยู่ท้ายไฟล์นี้`,
        en: `the table that begins with “${shorten(warning.text)}” belongs to no item of the categories 1 to 6; its text is at the end of these notes`,
      };
    case 'level-assumed':
      return {
        th: `${place(warning)}: แถวนี้ไม่มีชื่อระดับ นับตามลำดับเป็น ${warning.level}`,
        en: `${place(warning)}: the row names no level; by its order it is taken for ${warning.level}`,
      };
    case 'level-twice':
      return {
        th: `${place(warning)}: มีระดับนี้มากกว่าหนึ่งแถว นำเนื้อหามาต่อกัน`,
        en: `${place(warning)}: the level stands in more than one row; their contents follow each other`,
      };
    case 'level-missing':
      return {
        th: `${place(warning)}: ไม่พบระดับนี้ในตาราง`,
        en: `${place(warning)}: the table does not have this level`,
      };
    case 'row-unplaced':
      return {
        th: `${warning.item}: แถว “${shorten(warning.text)}” ไม่อยู่ในระดับใด ข้อความอยู่ท้ายไฟล์นี้`,
        en: `${warning.item}: the row “${shorten(warning.text)}” belongs to no level; its text is at the end of these notes`,
      };
    case 'column-mixed':
      return {
        th: `${warning.item}: คอลัมน์ “${shorten(warning.label)}” มีหลายเรื่องรวมกันโดยไม่มีหัวข้อแยก ตรวจว่าแต่ละส่วนอยู่ถูกที่`,
        en: `${warning.item}: the column “${shorten(warning.label)}” holds several things without labels that part them; check where each went`,
      };
    case 'column-unknown':
      return {
        th: `${warning.item}: ไม่รู้จักคอลัมน์ “${shorten(warning.label)}” ข้อความอยู่ท้ายไฟล์นี้`,
        en: `${warning.item}: the column “${shorten(warning.label)}” is not known; its text is at the end of these notes`,
      };
    case 'statement-unsure':
      return {
        th: `${place(warning)}: “${shorten(warning.text)}” อาจไม่ใช่แนวทางหรือเกณฑ์ข้อใหม่`,
        en: `${place(warning)}: “${shorten(warning.text)}” may not be a statement of its own`,
      };
    case 'statement-picture':
      return {
        th: `${place(warning)}: ภาพในช่องเกณฑ์หรือแนวทางไม่ได้นำเข้า`,
        en: `${place(warning)}: a picture among the criteria or guidelines is not imported`,
      };
    case 'evidence-in-text':
      return {
        th: `${place(warning)}: รายการใต้ “${shorten(warning.text)}” อยู่ในเนื้อหา ย้ายไปที่ evidence ในส่วนหัวของไฟล์ได้`,
        en: `${place(warning)}: what stands under “${shorten(warning.text)}” is left in the text; it may be moved to evidence in the front matter`,
      };
    case 'text-box':
      return {
        th: `“${shorten(warning.text)}” อยู่ในกล่องข้อความ นำมาต่อท้ายย่อหน้าที่กล่องยึดอยู่ ตรวจว่าอยู่ถูกที่`,
        en: `“${shorten(warning.text)}” stood in a text box; it follows the paragraph that holds the box: check its place`,
      };
    case 'not-read':
      return warning.reason;
    case 'page-unreadable':
      return {
        th: `หน้า ${warning.page}: อ่านหน้านี้ไม่ได้ ให้คัดลอกข้อความจากหน้านี้เอง`,
        en: `page ${warning.page}: the page cannot be read; copy its text by hand`,
      };
    case 'letters-unreadable':
      return {
        th: `หน้า ${warning.page}: ไฟล์ไม่บอกว่า ${warning.count} ตัวเป็นอักษรใด แสดงเป็น \ufffd`,
        en: `page ${warning.page}: the file does not say what ${warning.count} of its letters are; they stand as \ufffd`,
      };
    case 'picture-left':
      return {
        th: `หน้า ${warning.page}: มีภาพที่ไม่ได้นำเข้า ให้บันทึกภาพไว้ในโฟลเดอร์แล้วอ้างถึงเอง`,
        en: `page ${warning.page}: a picture is not imported; save it in the folder and refer to it by hand`,
      };
    case 'columns-guessed':
      return {
        th: `หน้า ${warning.page}: ตารางไม่มีเส้น แบ่งคอลัมน์ตามตำแหน่งของข้อความ`,
        en: `page ${warning.page}: the table has no rules; its columns are told by where the text stands`,
      };
    case 'lines-joined':
      return {
        th: `ต่อบรรทัดที่ตัดระหว่างอักษรไทย ${warning.count} แห่งโดยไม่เว้นวรรค ไฟล์ไม่บอกว่าเดิมเว้นวรรคหรือไม่`,
        en: `${warning.count} line ends between Thai letters were joined without a space; the file does not say whether one stood there`,
      };
    case 'repaired':
      return {
        th: `ซ่อมข้อความไทยที่เสียหาย ${warning.count} แห่ง`,
        en: `Thai text was repaired in ${warning.count} ${warning.count === 1 ? 'place' : 'places'}`,
      };
  }
}

const place = ({ item, level }: { readonly item: string; readonly level: LevelName }): string =>
  `${item} ${level}`;

const LONGEST = 60;

const shorten = (text: string): string =>
  [...text].length > LONGEST ? `${[...text].slice(0, LONGEST).join('')}…` : text;
