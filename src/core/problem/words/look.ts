import type { LookNotTaken } from '../details/template.js';
import { quote, type Words } from './words.js';

/** What a template from a Word form lacks, and what to do. */
export const LOOK_WORDS: Readonly<Record<LookNotTaken['part'], (text: string) => Words>> = {
  font: (text) => ({
    th: `แบบฟอร์มใช้แบบอักษร ${quote(text)} ซึ่งโปรแกรมไม่มี จึงใช้ TH Sarabun New ในขนาดที่ดูใกล้เคียงกัน ถ้ามีไฟล์แบบอักษร (.ttf) ให้วางไว้ในโฟลเดอร์แม่แบบ ระบุใน fonts และ font.family ของ theme.yaml แล้วแก้ขนาด`,
    en: `the form is set in ${quote(text)}, which is not available; TH Sarabun New is used in a size that looks alike. If you have its .ttf files, put them into the template’s folder, name them under fonts and font.family in theme.yaml, and change the sizes`,
  }),
  'small-letters': (text) => ({
    th: `อักษรไทยในแบบฟอร์มมีขนาดเพียง ${text} pt แม่แบบใช้ขนาดนี้ตามที่ Word แสดง ถ้าเล็กไป ให้แก้ paragraphs.base.size ใน theme.yaml`,
    en: `Thai letters of the form have only ${text} points, as Word shows them; change paragraphs.base.size in theme.yaml if they are too small`,
  }),
  page: (text) => ({
    th: `ไม่ได้นำขนาดหน้าหรือระยะขอบมา: ${text}`,
    en: `the page or its margins are not taken: ${text}`,
  }),
  style: (text) => ({ th: `ไม่ได้นำรูปแบบตัวอักษรมา: ${text}`, en: `a style is not taken: ${text}` }),
  table: (text) => ({ th: `ไม่ได้นำรูปแบบตารางมา: ${text}`, en: `the look of a table is not taken: ${text}` }),
  columns: (text) => ({
    th: `คอลัมน์ ${text} ไม่เรียงตามระดับ แนวทาง ผล จึงใช้ความกว้างและลำดับของแม่แบบทางการ ถ้าต้องการเปลี่ยนลำดับ ให้แก้ item.hbs และ level.hbs`,
    en: `the columns ${text} are not in the order level, guideline, result: the official widths and order are used; change item.hbs and level.hbs for another order`,
  }),
  'criteria-column': (text) => ({
    th: `คอลัมน์ ${quote(text)} รวมไว้ในคอลัมน์ระดับ เพราะเอกสารพิมพ์เกณฑ์ไว้ใต้ชื่อระดับ`,
    en: `the column ${quote(text)} is part of the level column: criteria are printed below the level's name`,
  }),
  'no-level-table': () => ({
    th: 'ไม่พบตาราง ระดับ | แนวทางดำเนินการ | ผลการดำเนินงาน ในแบบฟอร์ม จึงใช้ตารางของแม่แบบทางการ',
    en: 'the form has no table ระดับ | แนวทางดำเนินการ | ผลการดำเนินงาน: the official table is used',
  }),
  'head-rows': (text) => ({
    th: `หัวตารางมีหลายแถว นำมาเฉพาะแถวที่บอกชื่อคอลัมน์ ไม่รวม ${quote(text)}`,
    en: `the table has a head of several rows; only the row with the labels of columns is taken, without ${quote(text)}`,
  }),
  'cell-fills': (text) => ({
    th: `สีพื้นของช่องในตารางมีหลายสี (${text}) นำมาเฉพาะสีที่ใช้มากที่สุด`,
    en: `cells of the table have several fills (${text}); only the commonest is taken`,
  }),
  picture: (text) => ({
    th: `ไม่ได้นำภาพ ${quote(text)} มา เพราะเป็นภาพชนิดที่ใช้ไม่ได้ หรือไม่ได้อยู่ในไฟล์ ให้บันทึกเป็น PNG แล้ววางในโฟลเดอร์นี้`,
    en: `the picture ${quote(text)} is not taken: its kind cannot be used, or it is not in the file; save it as PNG and put it into this folder`,
  }),
  'text-box': (text) => ({
    th: `ไม่ได้นำกล่องข้อความ ${quote(text)} มา`,
    en: `the text box ${quote(text)} is not taken`,
  }),
  'page-border': () => ({ th: 'ไม่ได้นำเส้นกรอบรอบหน้ามา', en: 'the border around the pages is not taken' }),
  'text-columns': (text) => ({
    th: `แบบฟอร์มแบ่งหน้าเป็น ${text} คอลัมน์ เอกสารใช้คอลัมน์เดียว`,
    en: `the form sets text in ${text} columns; documents have one`,
  }),
  'even-pages': () => ({
    th: 'ไม่ได้นำหัวและท้ายกระดาษของหน้าคู่มา ทุกหน้าใช้แบบเดียวกัน',
    en: 'the headers and footers of even pages are not taken: all pages have the same',
  }),
  orientations: () => ({
    th: 'แบบฟอร์มมีทั้งหน้าแนวตั้งและแนวนอน ใช้ขนาดหน้าและระยะขอบของหน้าที่มีตารางผลการดำเนินงาน',
    en: 'the form has portrait and landscape pages: those with the table of results give the page and margins',
  }),
  'no-running': () => ({
    th: 'แบบฟอร์มไม่มีหัวและท้ายกระดาษ จึงใช้ของแม่แบบทางการ ซึ่งพิมพ์ชื่อหน่วยงานและเลขหน้า',
    en: "the form has no header and footer: the official ones are used, which print the agency's name and the page number",
  }),
  'nested-table': (text) => ({
    th: `ไม่ได้นำตารางที่ซ้อนในหัวหรือท้ายกระดาษมา: ${quote(text)}`,
    en: `a table within a table of a header or footer is not taken: ${quote(text)}`,
  }),
  watermark: (text) => ({
    th: `ไม่ได้นำลายน้ำ ${quote(text)} มา เพราะยาวเกิน 40 ตัวอักษร`,
    en: `the watermark ${quote(text)} is not taken: it has more than 40 letters`,
  }),
};
