import type { SourceNoteDetail, UnreadKind } from '../details/source-note.js';
import { quote, shorten, type Words, type WordsOf } from './words.js';

/** What to do with a file of a kind. */
const WAY_OUT: Readonly<Record<UnreadKind, (file: string) => Words>> = {
  word: (file) => ({
    th: `นำข้อความเข้าด้วยคำสั่ง pmqa-report import "${file}"`,
    en: `take its text over with pmqa-report import "${file}"`,
  }),
  pdf: (file) => ({
    th: `นำข้อความเข้าด้วยคำสั่ง pmqa-report import "${file}" หรือถ้าเป็นหลักฐาน ให้อ้างด้วย file: ใต้ evidence`,
    en: `take its text over with pmqa-report import "${file}", or name it with file: under evidence`,
  }),
  document: () => ({
    th: 'บันทึกเป็น .docx แล้วนำเข้าด้วยคำสั่ง pmqa-report import',
    en: 'save it as .docx and take its text over with pmqa-report import',
  }),
  sheet: () => ({
    th: 'คัดลอกตารางไปวางในไฟล์ .md ของระดับ จะกลายเป็นตารางเอง',
    en: 'copy the table and paste it into the .md file of a level, where it becomes a table',
  }),
  slides: () => ({
    th: 'คัดลอกข้อความไปวางในไฟล์ .md ของระดับ',
    en: 'copy its text into the .md file of a level',
  }),
  shortcut: () => ({
    th: 'เป็นทางลัด ไม่มีข้อความอยู่ในไฟล์ ให้เปิดไฟล์จริง แล้วคัดลอกข้อความไปวางในไฟล์ .md ของระดับ',
    en: 'it is a shortcut and holds no text; open the file itself and copy its text into the .md file of a level',
  }),
  archive: () => ({
    th: 'ให้แตกไฟล์ แล้ววางสิ่งที่อยู่ข้างในไว้ในโฟลเดอร์ของรายงาน',
    en: 'unpack it and put what is inside into the report’s folder',
  }),
  download: () => ({
    th: 'เพราะยังดาวน์โหลดไม่เสร็จ ให้ดาวน์โหลดใหม่',
    en: 'its download is not finished; download it again',
  }),
  text: () => ({
    th: 'ไฟล์ของแต่ละระดับชื่อ basic.md advance.md significance.md ในโฟลเดอร์ของประเด็น เช่น 1/1.1',
    en: 'the levels are basic.md, advance.md and significance.md in the folder of their item, for example 1/1.1',
  }),
  copy: () => ({ th: 'ถ้าต้องการฉบับนี้ ให้เปลี่ยนชื่อ', en: 'rename it if this is the one that you want' }),
  other: () => ({ th: 'ไม่มีข้อความใดอ้างถึง', en: 'no text names it' }),
};

const wayOut = (kind: UnreadKind, file: string): Words => WAY_OUT[kind](file);

/** What to do with a text that would be read by another name; `isRead` where a file of that name is. */
function renamed(kind: 'copy' | 'text', name: string, isRead: true | undefined): Words {
  if (!isRead)
    return {
      th: `หมายถึง ${quote(name)} หรือไม่ ถ้าใช่ ให้เปลี่ยนชื่อ`,
      en: `did you mean ${quote(name)}? then rename it`,
    };
  return kind === 'copy'
    ? {
        th: `เพราะอ่าน ${quote(name)} แล้ว ถ้าต้องการฉบับนี้ ให้ใช้แทนไฟล์นั้น`,
        en: `${quote(name)} is read; if you want this one, put it in the place of that file`,
      }
    : {
        th: `เพราะอ่าน ${quote(name)} แล้ว ถ้าต้องการข้อความในไฟล์นี้ ให้ย้ายไปไว้ในไฟล์นั้น`,
        en: `${quote(name)} is read; if you want the text of this file, move it to that one`,
      };
}

export const SOURCE_NOTE_WORDS: WordsOf<SourceNoteDetail> = {
  'unread-file': ({ file, kind, suggestion, isRead }) => {
    const what = kind === 'copy' ? COPIED : PLAIN;
    const isText = kind === 'copy' || kind === 'text';
    const next = suggestion !== undefined && isText ? renamed(kind, suggestion, isRead) : wayOut(kind, file);
    const belongs =
      suggestion === undefined || isText
        ? { th: '', en: '' }
        : { th: ` ข้อความต้องอยู่ใน ${quote(suggestion)}`, en: `; its text belongs in ${quote(suggestion)}` };
    return {
      th: `${what.th} ${quote(file)}${belongs.th} ${next.th}`,
      en: `${what.en} ${quote(file)}${belongs.en}; ${next.en}`,
    };
  },
  'unused-files': ({ files }) => ({
    th: `ไม่มีข้อความใดอ้างถึง ${files.map(quote).join(', ')}`,
    en: `no text names ${files.map(quote).join(', ')}`,
  }),
  'comment-in-value': ({ value, comment }) => ({
    th: `อ่านได้เพียง ${quote(value)} เพราะ ${quote(comment)} ถูกนับเป็นคำอธิบายของ YAML หากเป็นข้อความ ให้ใส่เครื่องหมายคำพูดคร่อมทั้งค่า เช่น '${value === '' ? comment : `${value} ${comment}`}'`,
    en: `only ${quote(value)} is read: ${quote(comment)} is a comment in YAML; if it is text, put the whole value in quotation marks: '${value === '' ? comment : `${value} ${comment}`}'`,
  }),
  'quotation-sign': () => ({
    th: 'บรรทัดที่ขึ้นต้นด้วย > เป็นข้อความยกมา จึงไม่พิมพ์เครื่องหมาย > หากต้องการให้เห็น ให้พิมพ์ \\> หากเป็นรายการ ให้ใช้ - แทน',
    en: 'lines that begin with > are a quotation, so the sign is not printed; write \\> to show it, or - if it is a list',
  }),
  'single-asterisks': ({ text }) => ({
    th: `พิมพ์ ${quote(shorten(text))} เป็นตัวเอียง เพราะมี * ข้างละหนึ่งตัว หากต้องการตัวหนาอย่างในแชต ให้ใช้ ** ข้างละสองตัว`,
    en: `${quote(shorten(text))} is printed in italics, as it stands between single asterisks; for bold, as chats show it, write two on each side`,
  }),
  'chat-lines': ({ text }) => ({
    th: `ตั้งแต่บรรทัด ${quote(shorten(text))} คัดลอกมาจากแชต เวลาและชื่อผู้ส่งจะพิมพ์ในเอกสารด้วย หากไม่ต้องการ ให้ลบออก`,
    en: `the lines from ${quote(shorten(text))} are copied from a chat; their times and names are printed too, so delete them if they do not belong in the report`,
  }),
  'emoji-replaced': ({ emoji, shown }) => ({
    th: `หน้าข้อพิมพ์ ${shown} แทน ${emoji} เพราะแบบอักษรของเอกสารไม่มี หากเครื่องหมายมีความหมาย ให้เขียนเป็นคำ`,
    en: `${shown} is printed before the item in place of ${emoji}, which the fonts lack; if the sign means something, write it in words`,
  }),
  'picture-below-table': ({ image }) => ({
    th: `ภาพ ${quote(image)} อยู่ในช่องของตาราง จึงแสดงไว้ใต้ตาราง หากต้องการวางภาพคู่กัน ให้เขียนภาพไว้ในบรรทัดเดียวกันนอกตาราง`,
    en: `the picture ${quote(image)} is in a cell, so it is shown below the table; to put pictures side by side, write them on one line outside a table`,
  }),
  'line-in-item': ({ text }) => ({
    th: `ต่อบรรทัด ${quote(text)} เข้ากับข้อก่อนหน้า หากเป็นย่อหน้าใหม่ ให้เว้นบรรทัดว่างไว้ก่อน`,
    en: `the line ${quote(text)} goes on with the item before it; if it is a paragraph, put an empty line before it`,
  }),
  'spaced-columns': ({ text }) => ({
    th: `ตั้งแต่บรรทัด ${quote(text)} จัดคอลัมน์ด้วยการเว้นวรรค ซึ่งเอกสารพิมพ์เป็นข้อความต่อกัน หากเป็นตาราง ให้คั่นช่องด้วยแท็บหรือเครื่องหมาย |`,
    en: `the lines from ${quote(text)} stand in columns by spaces, which are printed as running text; if they are a table, put a tab or | between the cells`,
  }),
};

const PLAIN: Words = { th: 'ไม่ได้อ่านไฟล์', en: 'this file is not read:' };
const COPIED: Words = { th: 'ไม่ได้อ่านไฟล์สำเนา', en: 'this copy is not read:' };
