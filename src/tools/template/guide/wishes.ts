import type { Words } from '../../../core/index.js';

/** What agencies want most, each by a few lines of a file. */
export interface Wish extends Words {
  /** The lines of each file, by its name; `report.yaml` is the report's, not the template's. */
  readonly files: Readonly<Record<string, string>>;
  /** What else is to be done. */
  readonly note?: Words;
}

export const WISHES: readonly Wish[] = [
  {
    th: 'โลโก้ในหัวกระดาษ',
    en: 'A logo in the header',
    files: {
      'header.hbs': `<figure data-style="header"><img src="{{asset "logo.png"}}" alt="ตราหน่วยงาน" width="7"/></figure>
<p data-style="header">{{digits agency}}</p>`,
    },
    note: {
      th: 'วางไฟล์ logo.png (หรือ .svg .jpg) ไว้ในโฟลเดอร์นี้ก่อน width คือร้อยละของความกว้างข้อความ หัวกระดาษสูงขึ้นเองตามภาพ',
      en: 'Put logo.png (or .svg, .jpg) into this folder first. `width` is per cent of the text’s width; the header takes the height that it needs.',
    },
  },
  {
    th: 'สีของหน่วยงาน: หัวตาราง ช่องระดับ หัวข้อ เส้น',
    en: 'Colours of the agency: table head, levels, headings, rules',
    files: {
      'theme.yaml': `paragraphs:
  title: { color: '#0b4f9e' }
  item: { color: '#0b4f9e' }
  table-header: { color: '#ffffff' }
tables:
  levels:
    fill: { head: '#0b4f9e', rowHead: '#eaf2fb' }
    rule: { width: 0.75 pt, color: '#7f9fc6' }`,
    },
    note: {
      th: 'template check เตือนถ้าตัวอักษรกับพื้นหลังอ่านยาก',
      en: '`template check` warns of text that is hard to read on its background.',
    },
  },
  {
    th: 'คอลัมน์ของหน่วยงานเอง พร้อมข้อมูล',
    en: 'A custom column, with its data',
    files: {
      'theme.yaml': 'extraColumns: [{ label: ผู้รับผิดชอบ, field: owner, width: 14 }]',
      'report.yaml': `levels:
  - level: basic
    extra: { owner: กองแผนงาน }
    result: ดำเนินการแล้ว`,
    },
    note: {
      th: 'ข้อมูลอยู่ใน extra ของแต่ละระดับ ถ้ารายงานเป็นโฟลเดอร์ ให้เขียน extra: ในส่วนหัวของ basic.md',
      en: 'The data is in `extra` of each level; in a report folder, `extra:` is written in the front matter of `basic.md`.',
    },
  },
  {
    th: 'ความกว้างคอลัมน์ (ร้อยละ)',
    en: 'Widths of the columns, per cent',
    files: { 'theme.yaml': 'tables: { levels: { columns: [16, 22, 62] } }' },
  },
  {
    th: 'แบบอักษรของหน่วยงาน',
    en: 'A font of the agency',
    files: {
      'theme.yaml': `fonts:
  Sarabun: { regular: Sarabun-Regular.ttf, bold: Sarabun-Bold.ttf }
font: { family: Sarabun }`,
    },
    note: {
      th: 'วางไฟล์ .ttf ไว้ในโฟลเดอร์นี้ก่อน ใช้เฉพาะบางรูปแบบก็ได้ เช่น paragraphs: { title: { font: Sarabun } } โปรแกรมตรวจสระและวรรณยุกต์ของแบบอักษรก่อนใช้ และฝังไว้ทั้งใน PDF และ Word',
      en: 'Put the .ttf files into this folder first. A single style can name the font too: `paragraphs: { title: { font: Sarabun } }`. Its Thai marks are checked before it is used; both files embed it.',
    },
  },
  { th: 'แนวตั้ง', en: 'Portrait', files: { 'theme.yaml': 'page: { orientation: portrait }' } },
  {
    th: 'ขนาดตัวอักษรและระยะบรรทัด',
    en: 'Size of letters, height of lines',
    files: {
      'theme.yaml': `paragraphs:
  base: { spacing: { line: 1.15 } }
  result-body: { size: 15 pt }`,
    },
  },
  {
    th: 'ลายน้ำ',
    en: 'A watermark',
    files: { 'theme.yaml': "watermark: { text: ร่าง, color: '#e0e0e0' }" },
  },
  {
    th: 'หน้า x จาก y',
    en: 'Page x of y',
    files: { 'theme.yaml': "pageNumber: { format: 'หน้า {page} จาก {pages}', digits: thai }" },
  },
  {
    th: 'ข้อความในท้ายกระดาษ',
    en: 'A text in the footer',
    files: {
      'footer.hbs': '<p data-style="footer">{{digits report.agency}} · {{> page-number}}</p>',
    },
  },
  {
    th: 'หน้าแรกไม่มีหัวและท้ายกระดาษ',
    en: 'A first page without header and footer',
    files: { 'theme.yaml': 'firstPage: different' },
    note: {
      th: 'ถ้าต้องการหัวกระดาษอื่นในหน้าแรก ให้เขียนใน first-header.hbs และ first-footer.hbs',
      en: 'For another header on the first page, write it in `first-header.hbs` and `first-footer.hbs`.',
    },
  },
  {
    th: 'ไม่พิมพ์หลักฐาน',
    en: 'No evidence',
    files: { 'evidence.hbs': '', 'theme.yaml': 'omit: [evidence]' },
    note: {
      th: 'omit บอกว่าตั้งใจไม่พิมพ์ จึงไม่มีคำเตือน',
      en: '`omit` says that this is on purpose, so that no warning is given.',
    },
  },
];
