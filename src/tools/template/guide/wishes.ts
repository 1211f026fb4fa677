import type { Words } from '../../../core/index.js';

/** What agencies want most, each by a few lines of a file. */
export interface Wish extends Words {
  readonly file: string;
  readonly lines: string;
}

export const WISHES: readonly Wish[] = [
  {
    th: 'โลโก้ในหัวกระดาษ',
    en: 'A logo in the header',
    file: 'header.hbs',
    lines:
      '<figure data-style="header"><img src="{{asset "logo.png"}}" alt="ตรา" width="6"/></figure>\n<p data-style="header">{{digits agency}}</p>',
  },
  {
    th: 'หัวตารางเป็นสี',
    en: 'A coloured table head',
    file: 'theme.yaml',
    lines:
      "paragraphs: { table-header: { color: '#ffffff' } }\ntables: { levels: { fill: { head: '#0b4f9e' } } }",
  },
  { th: 'แนวตั้ง', en: 'Portrait', file: 'theme.yaml', lines: 'page: { orientation: portrait }' },
  { th: 'ลายน้ำ', en: 'A watermark', file: 'theme.yaml', lines: 'watermark: { text: ร่าง }' },
  {
    th: 'หน้า x จาก y',
    en: 'Page x of y',
    file: 'theme.yaml',
    lines: "pageNumber: { format: 'หน้า {page} จาก {pages}', digits: thai }",
  },
  {
    th: 'คอลัมน์ของหน่วยงานเอง',
    en: 'A custom column',
    file: 'theme.yaml',
    lines: 'extraColumns: [{ label: ผู้รับผิดชอบ, field: owner, width: 14 }]',
  },
];
