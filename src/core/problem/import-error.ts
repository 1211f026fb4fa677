import { formatPath, type Issue } from './issue.js';
import { describeWordFile, list, type WordFileProblem } from './word-file-error.js';
import type { Words } from './import-warning.js';

/** Why a file cannot be imported. */
export type ImportProblem =
  | WordFileProblem
  /** `reason` is what the reader of the format says. */
  | { readonly code: 'damaged-pdf'; readonly reason: string }
  | { readonly code: 'locked-pdf' }
  | { readonly code: 'scanned-pdf'; readonly pages: number }
  | { readonly code: 'too-many'; readonly what: 'pages' | 'letters'; readonly maximum: number }
  | { readonly code: 'too-slow'; readonly seconds: number }
  | { readonly code: 'no-table'; readonly tables: readonly string[] }
  | { readonly code: 'missing'; readonly field: 'agency' | 'fiscalYear' | 'category' }
  | { readonly code: 'invalid-report'; readonly issues: readonly Issue[] };

/** A file that no report can be imported from. `message` is in English, `thai` says the same in Thai. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly problem: ImportProblem;
  /** The message in Thai. */
  readonly thai: string;

  constructor(problem: ImportProblem) {
    const { th, en } = describe(problem);
    super(en);
    this.problem = problem;
    this.thai = th;
  }

  get code(): ImportProblem['code'] {
    return this.problem.code;
  }
}

/** What is wrong and what to do about it. */
function describe(problem: ImportProblem): Words {
  switch (problem.code) {
    case 'not-zip':
      if (problem.found === 'old-word') return describeWordFile(problem);
      return {
        th: 'นำเข้าได้เฉพาะไฟล์ Word (.docx) และ PDF ไฟล์นี้เป็นอย่างอื่น',
        en: 'only Word files (.docx) and PDF files can be imported; this is neither',
      };
    case 'not-word':
    case 'too-large':
    case 'damaged':
      return describeWordFile(problem);
    case 'damaged-pdf':
      return {
        th: `ไฟล์ PDF เสียหาย (${problem.reason}) ให้เปิดในโปรแกรมอ่าน PDF แล้วบันทึกใหม่`,
        en: `the PDF is damaged (${problem.reason}); open it in a PDF reader and save it again`,
      };
    case 'locked-pdf':
      return {
        th: 'ไฟล์ PDF มีรหัสผ่าน ให้บันทึกเป็นไฟล์ที่ไม่มีรหัสผ่านก่อน',
        en: 'the PDF has a password; save it without one first',
      };
    case 'scanned-pdf':
      return {
        th: `ไฟล์ PDF ${problem.pages} หน้านี้มีแต่ภาพ ไม่มีข้อความ ให้ใช้โปรแกรมอ่านตัวอักษรจากภาพ (OCR) ก่อน`,
        en: `the PDF of ${problem.pages} ${problem.pages === 1 ? 'page' : 'pages'} has pictures and no text; recognise its text (OCR) first`,
      };
    case 'too-many':
      return problem.what === 'pages'
        ? {
            th: `ไฟล์มีเกิน ${problem.maximum} หน้า ให้แบ่งไฟล์ก่อน`,
            en: `the file has more than ${problem.maximum} pages; part it first`,
          }
        : {
            th: `หน้าหนึ่งมีตัวอักษรเกิน ${problem.maximum} ตัว`,
            en: `a page has more than ${problem.maximum} letters`,
          };
    case 'too-slow':
      return {
        th: `อ่านไฟล์ PDF ไม่เสร็จใน ${problem.seconds} วินาที ให้แบ่งไฟล์ หรือบันทึกใหม่จากโปรแกรมอ่าน PDF`,
        en: `the PDF could not be read in ${problem.seconds} seconds; part it, or save it again from a PDF reader`,
      };
    case 'no-table':
      return {
        th: `ไม่พบตาราง PMQA: ต้องมีตารางที่หัวเป็น ระดับ | แนวทางดำเนินการ | ผลการดำเนินงาน หรือช่องแรกเป็น Basic, Advance, Significance แต่พบ ${problem.tables.length} ตาราง ${list(problem.tables)}`,
        en: `no PMQA table: expected one headed ระดับ | แนวทางดำเนินการ | ผลการดำเนินงาน, or with Basic, Advance, Significance in its first column; found ${problem.tables.length} ${problem.tables.length === 1 ? 'table' : 'tables'}: ${list(problem.tables)}`,
      };
    case 'missing':
      return MISSING[problem.field];
    case 'invalid-report': {
      const lines = (language: 'th' | 'en'): string =>
        problem.issues.map(({ path, message }) => `\n  ${formatPath(path)}: ${message[language]}`).join('');
      return {
        th: `สิ่งที่อ่านได้จากไฟล์ไม่ใช่รายงานที่ถูกต้อง${lines('th')}`,
        en: `what the file says is not a valid report${lines('en')}`,
      };
    }
  }
}

const MISSING: Readonly<Record<Extract<ImportProblem, { code: 'missing' }>['field'], Words>> = {
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
    en: 'no item code such as 1.1 stands above the tables; give the category with --category, for example --category 1',
  },
};
