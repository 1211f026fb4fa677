// Folder and file names as officers, Windows, macOS, LINE, Google Drive and OneDrive really produce them.
// Each kind: its files (by path), where its marker belongs ("1.1 basic"), or `quiet` for what no officer has written.
import { encodeThai, PIXEL } from './bytes.mjs';

const BASE = {
  'report.yaml': 'agency: กรมทดสอบ\nfiscalYear: 2568\nroundMonths: 12\n',
  '2/2.1/basic.md': 'ไฟล์ที่ตั้งชื่อตามคู่มือ\n',
};
const NO_REPORT = { '2/2.1/basic.md': BASE['2/2.1/basic.md'] };

let counted = 0;
/** A marker that is in no other kind: a letter and four digits, which no font or line end changes. */
const marker = () => `Q${String((counted += 1)).padStart(4, '0')}`;

/** A kind with one file that an officer has written. */
function written(kind, name, { place = '1.1 basic', others = {}, base = BASE, ...more } = {}) {
  const mark = marker();
  const files = { ...base, ...others, [name]: `ดำเนินการตามแผนแล้ว ${mark}\n` };
  return { kind, files, markers: { [mark]: { file: name, place } }, ...more };
}

/** A kind with several files, each with a marker of its own. */
function several(kind, names, base = BASE) {
  const files = { ...base };
  const markers = {};
  for (const [name, place] of Object.entries(names)) {
    const mark = marker();
    files[name] = `ดำเนินการตามแผนแล้ว ${mark}\n`;
    markers[mark] = { file: name, place };
  }
  return { kind, files, markers };
}

/** A kind with a file whose bytes are not Markdown. */
function foreign(kind, name, bytes) {
  return { kind, files: { ...BASE, [name]: bytes }, named: [name] };
}

/** A kind with a picture; it is shown, or named. */
function picture(kind, file, reference) {
  const mark = marker();
  const files = {
    ...BASE,
    [`1/1.1/${file}`]: PIXEL,
    '1/1.1/basic.md': `ดำเนินการแล้ว\n\n![ภาพ ${mark}](${reference})\n`,
  };
  return { kind, files, markers: { [mark]: { file: '1/1.1/basic.md', place: '1.1 basic' } }, pictures: 1 };
}

/** Files of programs, which nobody has written: not printed, and no word about them. */
function system(kind, files) {
  return { kind, files: { ...BASE, ...files }, quiet: Object.keys(files) };
}

export const names = [
  written('category with its word, no space', 'หมวด3/3.1/basic.md', { place: '3.1 basic' }),
  written('category and item with Thai digits', 'หมวดที่ ๓/๓.๑/basic.md', { place: '3.1 basic' }),
  written('Thai digits alone', '๑/๑.๑/basic.md'),
  written('trailing spaces', '1 /1.1 /basic.md'),
  written('trailing space before the ending', '1/1.1/basic .md'),
  written('Notepad adds .txt', '1/1.1/basic.md.txt'),
  written('capitals', '1/1.1/BASIC.MD'),
  several('downloaded twice', {
    '1/1.1/basic.md': '1.1 basic',
    '1/1.1/Basic (1).md': '1.1 basic',
  }),
  several('copy of a Thai Windows', {
    '1/1.1/basic.md': '1.1 basic',
    '1/1.1/basic - สำเนา.md': '1.1 basic',
  }),
  written('copy alone, without its original', '1/1.1/basic - Copy.md'),
  several('copy of Google Drive', {
    '1/1.1/basic.md': '1.1 basic',
    '1/1.1/สำเนาของ basic.md': '1.1 basic',
  }),
  several('conflict of OneDrive', {
    '1/1.1/basic.md': '1.1 basic',
    '1/1.1/basic-DESKTOP-7QH2KD1.md': '1.1 basic',
  }),
  several('conflict of Dropbox', {
    '1/1.1/basic.md': '1.1 basic',
    "1/1.1/basic (Somchai's conflicted copy 2025-01-15).md": '1.1 basic',
  }),
  several('folder copied by Windows', {
    '1/1.1/basic.md': '1.1 basic',
    '1/1.1 - Copy/basic.md': '1.1 basic',
  }),
  several('folder downloaded twice', {
    '1/1.1/basic.md': '1.1 basic',
    '1/1.1 (1)/basic.md': '1.1 basic',
  }),
  several('one item in two folders', {
    '1/1.1/basic.md': '1.1 basic',
    '1/1.1 ระบบการนำองค์การ/basic.md': '1.1 basic',
  }),
  several('one category in two folders', {
    '1/1.1/basic.md': '1.1 basic',
    'หมวด 1/1.2/basic.md': '1.2 basic',
  }),
  system('lock file of Word', { '1/1.1/~$basic.docx': Buffer.from('\u0007somchai') }),
  system('files of macOS', {
    '.DS_Store': Buffer.from('\0\0\0\u0001Bud1'),
    '1/.DS_Store': Buffer.from('\0\0\0\u0001Bud1'),
    '1/1.1/._basic.md': Buffer.from('\0\u0005\u0016\u0007'),
    '__MACOSX/1/1.1/._basic.md': Buffer.from('\0\u0005\u0016\u0007'),
  }),
  system('files of Windows', {
    'desktop.ini': '[.ShellClassInfo]\r\n',
    '1/1.1/Thumbs.db': Buffer.from('\u00d0\u00cf\u0011\u00e0'),
    '1/desktop.ini': '[.ShellClassInfo]\r\n',
  }),
  written('vowel am in two signs', 'หมวด 1 การน\u0e4d\u0e32องค์การ/1.1 ระบบการน\u0e4d\u0e32องค์การ/basic.md'),
  written('full-width digits', '１/１.１/basic.md'),
  written('item folder at the top', '1.1/basic.md'),
  several('levels named in Thai', {
    '1/1.1/พื้นฐาน.md': '1.1 basic',
    '1/1.1/ก้าวหน้า.md': '1.1 advance',
    '1/1.1/พัฒนาจนเกิดผล.md': '1.1 significance',
  }),
  several('levels with their word', {
    '1/1.1/ระดับพื้นฐาน.md': '1.1 basic',
    '1/1.1/ระดับ Advance.md': '1.1 advance',
    '1/1.1/ระดับ Significance.md': '1.1 significance',
  }),
  several('English of one’s own', {
    '1/1.1/basics.md': '1.1 basic',
    '1/1.1/advanced.md': '1.1 advance',
    '1/1.1/significant.md': '1.1 significance',
  }),
  several('levels by number', {
    '1/1.1/ระดับ 1.md': '1.1 basic',
    '1/1.1/ระดับที่ ๒.md': '1.1 advance',
    '1/1.1/Level 3.md': '1.1 significance',
  }),
  several('order before the level', {
    '1/1.1/1 basic.md': '1.1 basic',
    '1/1.1/2. advance.md': '1.1 advance',
    '1/1.1/3_significance.md': '1.1 significance',
  }),
  written('item with a hyphen', '1/1-1/basic.md'),
  written('item with a low line', '1/1_1/basic.md'),
  written('item with its word', 'หมวด 1/ข้อ 1.1/basic.md'),
  written('item with the official word', 'หมวด 1/ประเด็น 1.1/basic.md'),
  written('item with ที่ and a title', 'หมวดที่ 1 การนำองค์การ/ประเด็นที่ 1.1 ระบบการนำองค์การ/basic.md'),
  written('leading noughts', '01/01.1/basic.md'),
  written('full stop after the number', '1. การนำองค์การ/1.1. ระบบการนำองค์การ/basic.md'),
  written('bracket after the number', '1) การนำองค์การ/1.1) ระบบ/basic.md'),
  written('low lines for spaces', '1_การนำองค์การ/1.1_ระบบการนำองค์การ/basic.md'),
  written('title before the number', 'การนำองค์การ (หมวด 1)/ระบบการนำองค์การ 1.1/basic.md'),
  written('title without a number', 'การนำองค์การ/ระบบการนำองค์การ/basic.md'),
  written('English word for category', 'Category 1/Item 1.1/basic.md'),
  written('.markdown', '1/1.1/basic.markdown'),
  written('.txt', '1/1.1/basic.txt'),
  written('no ending', '1/1.1/basic'),
  written('full stop at the end', '1/1.1/basic.md.'),
  written('two endings', '1/1.1/basic.md.md'),
  written('the report’s own file as .yml', '1/1.1/basic.md', {
    base: NO_REPORT,
    others: { 'report.yml': BASE['report.yaml'] },
  }),
  written('the report’s own file with a capital', '1/1.1/basic.md', {
    base: NO_REPORT,
    others: { 'Report.YAML': BASE['report.yaml'] },
  }),
  written('the report’s own file as .yaml.txt', '1/1.1/basic.md', {
    base: NO_REPORT,
    others: { 'report.yaml.txt': BASE['report.yaml'] },
  }),
  foreign('RTF in the place of a level', '1/1.1/basic.rtf', '{\\rtf1\\ansi Q}'),
  foreign(
    'old Word in the place of a level',
    '1/1.1/basic.doc',
    Buffer.from('\u00d0\u00cf\u0011\u00e0', 'latin1'),
  ),
  foreign('Word in the place of a level', '1/1.1/basic.docx', Buffer.from('PK\u0003\u0004')),
  foreign('Word of a whole category', 'หมวด 1 การนำองค์การ.docx', Buffer.from('PK\u0003\u0004')),
  foreign('Excel beside a level', '1/1.1/ผลตัวชี้วัด.xlsx', Buffer.from('PK\u0003\u0004')),
  foreign('PDF beside a level', '1/1.1/คำสั่งแต่งตั้ง.pdf', '%PDF-1.7\n'),
  foreign('a web page saved', '1/1.1/basic.html', '<p>ดำเนินการแล้ว</p>'),
  foreign('a packed folder', '1/1.1.zip', Buffer.from('PK\u0003\u0004')),
  foreign('shortcut of Windows', '1/1.1/basic.md - Shortcut.lnk', Buffer.from('L\0\0\0')),
  foreign('shortcut of Google Drive', '1/1.1/basic.gdoc', '{"url":"https://docs.google.com/"}'),
  foreign('spreadsheet of text', '1/1.1/ตัวชี้วัด.csv', encodeThai('ตัวชี้วัด,ร้อยละ 80\r\n')),
  { kind: 'empty file', files: { ...BASE, '1/1.1/basic.md': '' }, named: ['1/1.1/basic.md'] },
  {
    kind: 'file of white space',
    files: { ...BASE, '1/1.1/basic.md': '\ufeff \r\n\u00a0\r\n' },
    named: ['1/1.1/basic.md'],
  },
  written('item folder in itself', '1/1.1/1.1/basic.md'),
  written('level as a folder', '1/1.1/basic/basic.md'),
  written('level as a folder with a text', '1/1.1/basic/ผลการดำเนินงาน.md'),
  written('unpacked into a folder of its own', 'our-report/1/1.1/basic.md', {
    base: {},
    others: { 'our-report/report.yaml': BASE['report.yaml'] },
  }),
  several('file of a whole item', { '1/1.2.md': '1.2 basic' }),
  several('item and level in one name', {
    '1/1.1 basic.md': '1.1 basic',
    '1.2-advance.md': '1.2 advance',
  }),
  several('item and level in the item’s folder', {
    '1/1.1/1.1 Basic.md': '1.1 basic',
    '1/1.1/1.1-advance.md': '1.1 advance',
  }),
  several('words after the level', {
    '1/1.1/basic_แก้ไขแล้ว.md': '1.1 basic',
    '1/1.1/advance ฉบับสมบูรณ์.md': '1.1 advance',
    '1/1.1/significance_final2.md': '1.1 significance',
  }),
  several('two versions of a level', {
    '1/1.1/basic.md': '1.1 basic',
    '1/1.1/basic_v2.md': '1.1 basic',
  }),
  several('two endings of a level', {
    '1/1.1/basic.md': '1.1 basic',
    '1/1.1/basic.txt': '1.1 basic',
  }),
  several('in capitals and not', {
    '1/1.1/basic.md': '1.1 basic',
    '1/1.1/Basic.md': '1.1 basic',
  }),
  written('item in another category’s folder', '2/1.1/basic.md'),
  written('item that the criteria do not have', '1/1.9/basic.md', { place: 'none' }),
  written('category that does not exist', '8/8.1/basic.md', { place: 'none' }),
  written('results as text', '7/7.1/basic.md', { place: 'none' }),
  written('results as a text of the top', 'หมวด 7 ผลลัพธ์.md', { place: 'none' }),
  written('file of the summary in Thai', 'บทสรุปผู้บริหาร.md', { place: 'executive summary' }),
  written('file of the summary with a space', 'Executive Summary.md', { place: 'executive summary' }),
  written('appendices in Thai', 'ภาคผนวก/01.md', { place: 'appendix' }),
  written('appendix as one file', 'ภาคผนวก ก.md', { place: 'appendix' }),
  written('zero width space in names', 'หมวด\u200b1/1.1\u200b/basic\u200b.md'),
  written('space of a web page in names', 'หมวด\u00a01/ข้อ\u00a01.1/basic.md'),
  written('hidden by a full stop', '1/1.1/.basic.md'),
  written('low line before', '1/1.1/_basic.md'),
  written('backup of an editor', '1/1.1/basic.md.bak'),
  written('hyphen of another kind', '1/1.1/basic–ล่าสุด.md'),
  written('note to oneself', '1/1.1/บันทึก.md', { place: 'none' }),
  written('note at the top', 'อ่านก่อน.txt', { place: 'none' }),
  picture('picture with spaces and brackets', 'ภาพ กิจกรรม (1).png', 'ภาพ กิจกรรม (1).png'),
  picture('picture with square brackets', 'ภาพ[2].png', 'ภาพ[2].png'),
  picture('picture in other capitals', 'IMG_0001.PNG', 'img_0001.png'),
  picture('picture of LINE', 'LINE_ALBUM_ประชุม_๖๘๐๑๑๕_1.png', 'LINE_ALBUM_ประชุม_๖๘๐๑๑๕_1.png'),
  picture('picture with a path of Windows', 'ภาพ.png', '.\\ภาพ.png'),
  picture('picture by its address on a disk', 'ภาพ.png', 'C:\\Users\\สมชาย\\Desktop\\ภาพ.png'),
  picture('picture with percent', 'ร้อยละ 80%.png', 'ร้อยละ 80%.png'),
  picture(
    'picture encoded',
    'ภาพ กิจกรรม.png',
    '%E0%B8%A0%E0%B8%B2%E0%B8%9E%20%E0%B8%81%E0%B8%B4%E0%B8%88%E0%B8%81%E0%B8%A3%E0%B8%A3%E0%B8%A1.png',
  ),
  picture('picture of a Mac, letters in parts', 'cafe\u0301 นำ.png', 'caf\u00e9 นำ.png'),
  picture('picture, am in two signs', 'การน\u0e4d\u0e32.png', 'การนำ.png'),
  picture('picture of the wrong ending', 'ภาพถ่าย.jpg', 'ภาพถ่าย.jpg'),
  picture('picture without its ending', 'ภาพถ่าย.png', 'ภาพถ่าย'),
  picture('picture with a hash', 'ภาพ #3.png', 'ภาพ #3.png'),
  written('category and item in one name', 'หมวด 1 - 1.1/basic.md'),
  written('item’s title alone with its number after', 'หมวด 1/ระบบการนำองค์การ (1.1)/basic.md'),
  written('Thai word for part', 'ส่วนที่ 1/ส่วนที่ 1.1/basic.md'),
  written('category in a word', 'หมวดหนึ่ง/1.1/basic.md'),
  written('category of Roman numbers', 'หมวด I/1.1/basic.md'),
  written('short word for category', 'ม.1/1.1/basic.md'),
  written('short English word', 'Cat1/1.1/basic.md'),
  written('word for category behind', '1 หมวด/1.1/basic.md'),
  written('year before the category', '2568 หมวด 1/1.1/basic.md'),
  written('date of a version in a folder', 'หมวด 1 (แก้ 12 ม.ค. 68)/1.1/basic.md'),
  written('name of who writes it', 'หมวด 1 สมชาย/1.1 สมหญิง/basic.md'),
  written('item with a comma', '1/1,1/basic.md'),
  written('item with two full stops', '1/1..1/basic.md'),
  written('item without its full stop', '1/11/basic.md'),
  written('item in Thai digits with a space', '๑/๑. ๑/basic.md'),
  written('level in Thai with its English', '1/1.1/พื้นฐาน (Basic).md'),
  written('level with its letter', '1/1.1/B.md'),
  written('level with number and letter', '1/1.1/1-B.md'),
  written('level with its official sign', '1/1.1/Basic (A&D).md'),
  written('level in full width', '1/1.1/ｂａｓｉｃ.md'),
  written('level spelt wrongly', '1/1.1/basik.md'),
  written('level in the plural with a version', '1/1.1/Basics v.3.md'),
  written('result before the level', '1/1.1/ผลการดำเนินงาน basic.md'),
  written('item, level and date', '1/1.1/1.1_basic_20250112.md'),
  written('level with the year', '1/1.1/basic 2568.md'),
  written('level with “ready”', '1/1.1/basic (ส่งแล้ว).md'),
  written('level with an old word before', '1/1.1/old basic.md'),
  written('draft before the level', '1/1.1/ร่าง basic.md'),
  written('ending with a space inside', '1/1.1/basic. md'),
  written('ending of another Markdown', '1/1.1/basic.mdown'),
  written('ending .text', '1/1.1/basic.text'),
  written('ending in Thai', '1/1.1/basic.เอ็มดี'),
  written('comma for the full stop', '1/1.1/basic,md'),
  written('temporary file of a browser', '1/1.1/basic.md.crdownload'),
  written('temporary file of an editor', '1/1.1/basic.md~'),
  written('all levels in one file', '1/1.1/1.1.md'),
  written('all items in one file', '1/หมวด 1.md'),
  written('folder of a bureau around all', 'กองแผนงาน/1/1.1/basic.md'),
  written('folder of finished work around items', '1/เสร็จแล้ว/1.1/basic.md'),
  written('deep folder of results', '1/1.1/ผล/basic.md'),
  written('folder of LINE', 'LINE_ALBUM_หมวด 1/1.1/basic.md'),
  {
    kind: 'report’s own file in Thai',
    files: { ...NO_REPORT, 'รายงาน.yaml': BASE['report.yaml'] },
    named: ['รายงาน.yaml'],
  },
  picture('picture with percent twenty in its own name', 'a%20b.png', 'a%20b.png'),
  picture('picture with percent twenty, written with a space', 'a%20b.png', 'a b.png'),
  picture('picture with a plus', 'a+b.png', 'a+b.png'),
  picture('picture with spaces inside the brackets', 'ภาพ.png', '  ภาพ.png  '),
  picture('picture between the signs of addresses', 'ภาพ 1.png', '<ภาพ 1.png>'),
  picture('picture of a server', 'ภาพ.png', '\\\\server\\share\\ภาพ.png'),
  picture('picture by a file address', 'ภาพ.png', 'file:///C:/Users/ภาพ.png'),
  picture('picture of the folder above', 'ภาพ.png', '../ภาพ.png'),
  picture('picture with an ampersand and commas', 'ภาพ, ก & ข.png', 'ภาพ, ก & ข.png'),
  picture('picture with an apostrophe', 'ภาพ’s.png', 'ภาพ’s.png'),
  picture('picture with two spaces', 'ภาพ  1.png', 'ภาพ  1.png'),
  picture(
    'picture with a long name of a phone',
    'IMG_20250112_093000_1234567890123.jpg',
    'IMG_20250112_093000_1234567890123.jpg',
  ),
];
