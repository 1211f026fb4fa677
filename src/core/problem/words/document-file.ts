import type { ExtractProblem, ImportProblem, InvalidReport, ReadingBound } from '../details/document-file.js';
import type { WordFileProblem } from '../details/word-file.js';
import { formatPath } from '../place.js';
import { counted, listNames, quote, type Words, type WordsOf } from './words.js';

const MISSING: Readonly<Record<'agency' | 'fiscalYear', Words>> = {
  agency: {
    th: 'ไม่พบชื่อหน่วยงาน: ต้องอยู่ในหัวกระดาษ',
    en: 'the agency is missing: expected in the running header',
  },
  fiscalYear: {
    th: 'ไม่พบปีงบประมาณ: ต้องมี “(รอบ 12 เดือน) ปีงบประมาณ พ.ศ. 2563” ใต้ชื่อรายงาน',
    en: 'the fiscal year is missing: expected “(รอบ 12 เดือน) ปีงบประมาณ พ.ศ. 2563” below the title',
  },
};

const UNSTATED: Readonly<Record<'agency' | 'fiscalYear' | 'category', Words>> = {
  agency: {
    th: 'ไม่พบชื่อส่วนราชการในไฟล์ ให้ระบุด้วย --agency "ชื่อส่วนราชการ"',
    en: 'the file does not name the agency; give it with --agency "name"',
  },
  fiscalYear: {
    th: 'ไม่พบปีงบประมาณในไฟล์ ให้ระบุด้วย --year เช่น --year 2569',
    en: 'the file does not name the fiscal year; give it with --year, for example --year 2569',
  },
  category: {
    th: 'ไม่พบรหัสประเด็นเช่น 1.1 เหนือตาราง ให้ระบุหมวดด้วย --category เช่น --category 1',
    en: 'there is no item code such as 1.1 above the tables; give the category with --category, for example --category 1',
  },
};

const foundTables = (tables: readonly string[]): Words =>
  tables.length === 0
    ? { th: 'แต่ไม่พบตาราง', en: 'found no table' }
    : {
        th: `แต่พบ ${tables.length} ตาราง ${listNames(tables)}`,
        en: `found ${counted(tables.length, 'table')}: ${listNames(tables)}`,
      };

const issueLines = ({ issues }: InvalidReport, language: 'th' | 'en'): string =>
  issues
    .map(
      ({ path, placeName, message }) =>
        `\n  ${placeName?.[language] || formatPath(path)}: ${message[language]}`,
    )
    .join('');

/** A file that takes more than one of its size may. */
const READING_WORDS: WordsOf<ReadingBound> = {
  'reading-too-slow': ({ seconds }) => ({
    th: `อ่านไฟล์ไม่เสร็จใน ${seconds} วินาทีของหน่วยประมวลผล ไฟล์ใหญ่หรือผิดปกติ ให้แบ่งไฟล์ หรือเปิดแล้วบันทึกใหม่`,
    en: `the file could not be read in ${seconds} seconds of the processor; it is too large or was made so: part it, or open and save it again`,
  }),
  'reading-too-large': ({ megabytes }) => ({
    th: `อ่านไฟล์ต้องใช้หน่วยความจำเกิน ${megabytes} เมกะไบต์ ไฟล์ใหญ่หรือผิดปกติ ให้แบ่งไฟล์ หรือเปิดแล้วบันทึกใหม่`,
    en: `reading the file takes more than ${megabytes} MB of memory; it is too large or was made so: part it, or open and save it again`,
  }),
};

export const EXTRACT_WORDS: WordsOf<Exclude<ExtractProblem, WordFileProblem>> = {
  ...READING_WORDS,
  'no-report': ({ tables, program }) => {
    const from = program ? ` (${program})` : '';
    return {
      th: `ไม่พบรายงาน PMQA: ต้องมีตาราง “ระดับ | แนวทางดำเนินการ | ผลการดำเนินงาน” ใต้หัวข้อประเด็น เช่น 1.1 ตามที่ pmqa-report สร้าง ${foundTables(tables).th}${from} ถ้าเป็นไฟล์ที่จัดทำเอง ให้ใช้ pmqa-report import`,
      en: `no PMQA report: expected tables ระดับ | แนวทางดำเนินการ | ผลการดำเนินงาน under item headings such as 1.1, as pmqa-report writes them; ${foundTables(tables).en}${from}. For a file made by hand use pmqa-report import`,
    };
  },
  'no-code': ({ found }) => ({
    th: `หัวข้อประเด็นต้องขึ้นต้นด้วยรหัส เช่น 1.1 แต่พบ ${quote(found)}`,
    en: `an item heading must start with its code, for example 1.1; found ${quote(found)}`,
  }),
  'unknown-level': ({ item, found }) => ({
    th: `ตารางของประเด็น ${item}: ช่องแรกของแถวต้องขึ้นต้นด้วย Basic, Advance หรือ Significance แต่พบ ${quote(found)}`,
    en: `the table of item ${item}: the first cell of a row must start with Basic, Advance or Significance; found ${quote(found)}`,
  }),
  'missing-field': ({ field }) => MISSING[field],
  'invalid-report': (problem) => ({
    th: `ข้อมูลในไฟล์ไม่เป็นรายงานที่ถูกต้อง${issueLines(problem, 'th')}`,
    en: `the content of the file is not a valid report${issueLines(problem, 'en')}`,
  }),
};

export const IMPORT_WORDS: WordsOf<Exclude<ImportProblem, WordFileProblem | ReadingBound | InvalidReport>> = {
  'not-importable': () => ({
    th: 'นำเข้าได้เฉพาะไฟล์ Word (.docx) และ PDF ไฟล์นี้เป็นอย่างอื่น',
    en: 'only Word files (.docx) and PDF files can be imported; this is neither',
  }),
  'damaged-pdf': ({ reason }) => ({
    th: `ไฟล์ PDF เสียหาย ให้เปิดในโปรแกรมอ่าน PDF แล้วบันทึกใหม่`,
    en: `the PDF is damaged (${reason}); open it in a PDF reader and save it again`,
  }),
  'locked-pdf': () => ({
    th: 'ไฟล์ PDF มีรหัสผ่าน ให้บันทึกเป็นไฟล์ที่ไม่มีรหัสผ่านก่อน',
    en: 'the PDF has a password; save it without one first',
  }),
  'scanned-pdf': ({ pages }) => ({
    th: `ไฟล์ PDF ${pages} หน้านี้มีแต่ภาพ ไม่มีข้อความ ให้ใช้โปรแกรมอ่านตัวอักษรจากภาพ (OCR) ก่อน`,
    en: `the PDF (${counted(pages, 'page')}) has only pictures and no text; run text recognition (OCR) first`,
  }),
  'pdf-too-large': ({ what, maximum }) =>
    what === 'pages'
      ? {
          th: `ไฟล์มีเกิน ${maximum} หน้า ให้แบ่งไฟล์ก่อน`,
          en: `the file has more than ${maximum} pages; split it first`,
        }
      : {
          th: `หน้าหนึ่งมีตัวอักษรเกิน ${maximum} ตัว`,
          en: `a page has more than ${maximum} characters`,
        },
  'pdf-too-slow': ({ seconds }) => ({
    th: `อ่านไฟล์ PDF ไม่เสร็จใน ${seconds} วินาที ให้แบ่งไฟล์ หรือบันทึกใหม่จากโปรแกรมอ่าน PDF`,
    en: `the PDF could not be read in ${seconds} seconds; split it, or save it again from a PDF reader`,
  }),
  'pdf-page-too-slow': ({ page }) =>
    page === 0
      ? {
          th: 'เปิดไฟล์ PDF นี้ใช้เวลานานผิดปกติ ให้บันทึกใหม่จากโปรแกรมอ่าน PDF แล้วลองอีกครั้ง',
          en: 'opening the PDF takes far too long; save it again from a PDF reader',
        }
      : {
          th: `อ่านหน้า ${page} ของ PDF ใช้เวลานานผิดปกติ ให้บันทึกไฟล์ใหม่จากโปรแกรมอ่าน PDF หรือตัดหน้านี้ออก`,
          en: `page ${page} of the PDF takes far too long to read; save the file again from a PDF reader, or leave the page out`,
        },
  'pdf-without-pages': () => ({
    th: 'ไฟล์ PDF นี้ไม่มีหน้า ตรวจสอบว่าเป็นไฟล์ที่ถูกต้อง',
    en: 'the PDF has no pages; check that it is the right file',
  }),
  'pdf-without-text': ({ unreadable, letters }) => ({
    th: `ไฟล์ PDF ไม่บอกว่า ${unreadable} จาก ${letters} ตัวเป็นอักษรใด (ไม่มี ToUnicode) จึงอ่านข้อความไม่ได้ ให้ใช้ไฟล์ Word ต้นฉบับ หรือบันทึก PDF ใหม่จากโปรแกรมต้นทาง หรือใช้โปรแกรม OCR`,
    en: `the PDF does not say what ${unreadable} of its ${letters} letters are (no ToUnicode), so that its text cannot be read; use the Word file, save the PDF again from the program that made it, or recognise its text (OCR)`,
  }),
  'no-table': ({ tables }) => ({
    th: `ไม่พบตาราง PMQA: ต้องมีตารางที่หัวเป็น ระดับ | แนวทางดำเนินการ | ผลการดำเนินงาน หรือช่องแรกเป็น Basic, Advance, Significance ${foundTables(tables).th} ถ้ารายงานไม่มีตาราง ให้มีบรรทัด ระดับ Basic แล้วตามด้วยบรรทัด แนวทางดำเนินการ และ ผลการดำเนินงาน`,
    en: `no PMQA table: expected one headed ระดับ | แนวทางดำเนินการ | ผลการดำเนินงาน, or with Basic, Advance, Significance in its first column; ${foundTables(tables).en}. A report without tables needs the lines ระดับ Basic, แนวทางดำเนินการ and ผลการดำเนินงาน`,
  }),
  'unstated-field': ({ field }) => UNSTATED[field],
};
