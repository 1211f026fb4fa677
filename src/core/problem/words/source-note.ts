import type { SourceNoteDetail, UnreadKind } from '../details/source-note.js';
import { quote, type Words, type WordsOf } from './words.js';

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
  text: () => ({
    th: 'ไฟล์ของแต่ละระดับชื่อ basic.md advance.md significance.md ในโฟลเดอร์ของประเด็น เช่น 1/1.1',
    en: 'the levels are basic.md, advance.md and significance.md in the folder of their item, for example 1/1.1',
  }),
  copy: () => ({ th: 'ถ้าต้องการฉบับนี้ ให้เปลี่ยนชื่อ', en: 'rename it if this is the one that you want' }),
  other: () => ({ th: 'ไม่มีข้อความใดอ้างถึง', en: 'no text names it' }),
};

export const SOURCE_NOTE_WORDS: WordsOf<SourceNoteDetail> = {
  'unread-file': ({ file, kind, suggestion }) => {
    const way = WAY_OUT[kind](file);
    const what = kind === 'copy' ? COPIED : PLAIN;
    const meant =
      suggestion === undefined
        ? { th: '', en: '' }
        : { th: ` หมายถึง ${quote(suggestion)} หรือไม่`, en: `; did you mean ${quote(suggestion)}?` };
    // The right name of a text says all.
    const next = kind === 'text' && suggestion !== undefined ? { th: '', en: '' } : way;
    return {
      th: `${what.th} ${quote(file)}${meant.th}${next.th && ` ${next.th}`}`,
      en: `${what.en} ${quote(file)}${meant.en}${next.en && `${meant.en === '' ? ';' : ''} ${next.en}`}`,
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
};

const PLAIN: Words = { th: 'ไม่ได้อ่านไฟล์', en: 'this file is not read:' };
const COPIED: Words = { th: 'ไม่ได้อ่านไฟล์สำเนา', en: 'this copy is not read:' };
