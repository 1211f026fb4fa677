import type { MarkupIssue } from '../details/markup.js';
import { quote, type WordsOf } from './words.js';

export const MARKUP_WORDS: WordsOf<MarkupIssue> = {
  'not-well-formed': ({ reason }) => ({
    th: `มาร์กอัปผิดรูปแบบ: ${reason}`,
    en: `the markup is not well formed: ${reason}`,
  }),
  'unknown-element': ({ element, parent, allowed }) => ({
    th: `ใช้ <${element}> ใน ${parent} ไม่ได้ ใช้ได้เฉพาะ ${allowed.join(', ')}`,
    en: `<${element}> is not allowed in ${parent}; allowed: ${allowed.join(', ')}`,
  }),
  'unknown-attribute': ({ element, attribute }) => ({
    th: `<${element}> ไม่มีแอตทริบิวต์ ${quote(attribute)}`,
    en: `<${element}> has no attribute ${quote(attribute)}`,
  }),
  'missing-attribute': ({ element, attribute }) => ({
    th: `<${element}> ต้องมีแอตทริบิวต์ ${quote(attribute)}`,
    en: `<${element}> needs the attribute ${quote(attribute)}`,
  }),
  'bad-attribute': ({ element, attribute, value, expected }) => ({
    th: `<${element} ${attribute}="${value}">: ต้องเป็น ${expected}`,
    en: `<${element} ${attribute}="${value}">: expected ${expected}`,
  }),
  'unknown-style': ({ element, style, known }) => ({
    th: `<${element}>: ธีมไม่มีรูปแบบ ${quote(style)} มีเฉพาะ ${known.join(', ')}`,
    en: `<${element}>: the theme has no style ${quote(style)}; it has ${known.join(', ')}`,
  }),
  'stray-text': ({ element, text }) => ({
    th: `วางข้อความใน <${element}> โดยตรงไม่ได้: ${quote(text.slice(0, 40))}`,
    en: `text is not allowed directly in <${element}>: ${quote(text.slice(0, 40))}`,
  }),
  'column-count': ({ row, found, expected }) => ({
    th: `แถวที่ ${row} ของตารางมี ${found} คอลัมน์ แต่ตารางมี ${expected} คอลัมน์`,
    en: `row ${row} of the table covers ${found} columns, the table has ${expected}`,
  }),
  'cell-over-cell': ({ row }) => ({
    th: `ช่องในแถวที่ ${row} ของตารางทับช่องที่ผสานลงมาจากแถวบน`,
    en: `a cell in row ${row} of the table lies over one that reaches down from a row above`,
  }),
  'empty-table': () => ({
    th: 'ตารางต้องมีอย่างน้อยหนึ่งแถวที่มีช่อง',
    en: 'a table needs at least one row with a cell',
  }),
  'no-section': () => ({
    th: 'แม่แบบไม่สร้าง <section> เอกสารต้องมีอย่างน้อยหนึ่งส่วน',
    en: 'the templates make no <section>; a document has at least one',
  }),
  'heading-order': ({ level, after }) => ({
    th: `หัวข้อระดับ ${level} ต่อจากหัวข้อระดับ ${after} ไม่ได้`,
    en: `a heading of level ${level} cannot follow one of level ${after}`,
  }),
  'duplicate-id': ({ id }) => ({
    th: `มี id ${quote(id)} ซ้ำ`,
    en: `the id ${quote(id)} stands twice`,
  }),
  'unsafe-href': ({ target }) => ({
    th: `<a href="${target.slice(0, 80)}">: ลิงก์ไปได้เฉพาะ http:, https:, mailto: หรือ #id ให้พิมพ์ที่อยู่อื่นเป็นข้อความ`,
    en: `<a href="${target.slice(0, 80)}">: a link may go to http:, https:, mailto: or #id only; print other addresses as text`,
  }),
  'page-break-inside': () => ({
    th: 'ขึ้นหน้าใหม่ในรายการ หรือในตารางที่อยู่ในช่องของตาราง ไม่ได้',
    en: 'a page break is not allowed in a list or in a table within a cell',
  }),
};
