import type { ThemeDetail } from '../details/template.js';
import { quote, type WordsOf } from './words.js';

export const THEME_WORDS: WordsOf<ThemeDetail> = {
  'theme-not-fields': () => ({
    th: 'theme.yaml ต้องประกอบด้วยช่องและค่า เช่น font: TH Sarabun New',
    en: 'theme.yaml must consist of keys and values, for example font: TH Sarabun New',
  }),
  'style-not-fields': () => ({
    th: 'ต้องประกอบด้วยช่องและค่า เช่น size: 16 pt',
    en: 'must consist of keys and values, for example size: 16 pt',
  }),
  'extends-unknown-style': ({ style }) => ({
    th: `extends ${quote(style)} แต่ไม่มีรูปแบบชื่อนี้`,
    en: `extends ${quote(style)}, which does not exist`,
  }),
  'extends-itself': ({ style }) => ({
    th: `extends วนกลับมาที่ตัวเองผ่าน ${quote(style)}`,
    en: `extends itself through ${quote(style)}`,
  }),
  'unknown-paragraph-style': ({ style }) => ({
    th: `ไม่มีรูปแบบย่อหน้าชื่อ ${quote(style)}`,
    en: `there is no paragraph style ${quote(style)}`,
  }),
  'bad-length': ({ found }) => ({
    th: `${quote(found)} ไม่ใช่ความยาว ให้เขียนเช่น 2 cm, 5 mm หรือ 16 pt`,
    en: `${quote(found)} is not a length; write for example 2 cm, 5 mm or 16 pt`,
  }),
  'too-many-fonts': ({ maximum }) => ({
    th: `ใช้แบบอักษรของแม่แบบได้ไม่เกิน ${maximum} ชุด เพราะทุกชุดฝังอยู่ในทั้งสองไฟล์`,
    en: `a template has at most ${maximum} font families, because both files embed them`,
  }),
  'unknown-font': ({ font, known, suggestion }) => ({
    th: `ไม่มีแบบอักษรชื่อ ${quote(font)}${suggestion === undefined ? '' : ` หมายถึง ${quote(suggestion)} หรือไม่`} แบบอักษรที่ใช้ได้: ${known.join(', ')} ให้เพิ่มไฟล์ใน fonts ของ theme.yaml`,
    en: `there is no font ${quote(font)}${suggestion === undefined ? '' : `; did you mean ${quote(suggestion)}?`} Available: ${known.join(', ')}. Add its files under fonts in theme.yaml`,
  }),
  'font-not-found': ({ file, suggestion }) => ({
    th: `ไม่มีไฟล์แบบอักษร ${quote(file)} ในโฟลเดอร์แม่แบบ${suggestion === undefined ? '' : ` หมายถึง ${quote(suggestion)} หรือไม่`}`,
    en: `the font file ${quote(file)} is not in the template’s folder${suggestion === undefined ? '' : `; did you mean ${quote(suggestion)}?`}`,
  }),
  'font-outside-folder': ({ file }) => ({
    th: `${quote(file)} อยู่นอกโฟลเดอร์แม่แบบ ให้คัดลอกไฟล์เข้ามาในโฟลเดอร์`,
    en: `${quote(file)} is outside the template’s folder; copy the file into it`,
  }),
  'font-not-a-file': ({ file }) => ({
    th: `${quote(file)} ไม่ใช่ไฟล์`,
    en: `${quote(file)} is not a file`,
  }),
  'font-too-large': ({ file, megabytes }) => ({
    th: `ไฟล์แบบอักษร ${quote(file)} ใหญ่เกิน ${megabytes} MB`,
    en: `the font file ${quote(file)} is larger than ${megabytes} MB`,
  }),
  'below-zero': () => ({ th: 'ต้องไม่น้อยกว่า 0', en: 'must not be less than 0' }),
  'not-above-zero': () => ({ th: 'ต้องมากกว่า 0', en: 'must be more than 0' }),
  'bad-color': () => ({ th: 'ให้เขียนสีแบบ #rrggbb', en: 'write the colour as #rrggbb' }),
  'bad-page-number': () => ({
    th: 'ต้องมี {page} ตรงที่เป็นเลขหน้า เช่น หน้า {page} จาก {pages}',
    en: 'needs {page} where the page’s number is to be, for example หน้า {page} จาก {pages}',
  }),
  'bad-list-marker': () => ({
    th: 'เครื่องหมายต้องมี %n เมื่อรายการนับเลข และต้องไม่มีเมื่อไม่นับ',
    en: 'a marker needs %n if the list is numbered, and must not have it otherwise',
  }),
  'paper-too-large': () => ({
    th: 'กระดาษใหญ่เกินไป Word รับได้ไม่เกิน 55.87 ซม. (22 นิ้ว) ในแต่ละด้าน',
    en: 'the paper is too large: Word takes no side above 55.87 cm (22 inches)',
  }),
  'no-room-for-text': () => ({
    th: 'ขอบกระดาษไม่เหลือที่ให้ข้อความ',
    en: 'the margins leave no room for text',
  }),
  'indent-off-page': () => ({
    th: 'ระยะเยื้องทำให้ข้อความออกนอกกระดาษหรือไม่เหลือที่ให้ข้อความ',
    en: 'the indents put text off the paper or leave no room for it',
  }),
  'too-large-gap': () => ({
    th: 'ระยะห่างมากเกินไป Word รับได้ไม่เกิน 1584 pt',
    en: 'the distance is too large: Word takes no more than 1584 pt',
  }),
  'too-large-letters': () => ({
    th: 'ตัวอักษรใหญ่เกินไป Word รับได้ไม่เกิน 1638 pt',
    en: 'the letters are too large: Word takes no more than 1638 pt',
  }),
};
