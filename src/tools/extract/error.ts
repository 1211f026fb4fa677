import { type Issue, describeWordFile, list, type WordFileProblem } from '../../core/index.js';

/** Why a Word file cannot be read as a report. */
export type ExtractProblem =
  | WordFileProblem
  | { readonly code: 'no-report'; readonly tables: readonly string[]; readonly program: string | undefined }
  | { readonly code: 'no-code'; readonly found: string }
  | { readonly code: 'unknown-level'; readonly item: string; readonly found: string }
  | { readonly code: 'missing'; readonly field: 'agency' | 'fiscalYear' }
  | { readonly code: 'invalid-report'; readonly issues: readonly Issue[] };

/** A Word file that cannot be read as a report. `message` is in English, `thai` says the same in Thai. */
export class ExtractError extends Error {
  override readonly name = 'ExtractError';
  readonly problem: ExtractProblem;
  /** The message in Thai. */
  readonly thai: string;

  constructor(problem: ExtractProblem) {
    const { th, en } = describe(problem);
    super(en);
    this.problem = problem;
    this.thai = th;
  }

  get code(): ExtractProblem['code'] {
    return this.problem.code;
  }
}

/** What was expected and what was found. */
function describe(problem: ExtractProblem): Words {
  switch (problem.code) {
    case 'not-zip':
    case 'not-word':
    case 'too-large':
    case 'damaged':
      return describeWordFile(problem);
    case 'no-report': {
      const program = problem.program ? ` (${problem.program})` : '';
      return {
        th: `ไม่พบรายงาน PMQA: ต้องมีตาราง “ระดับ | แนวทางดำเนินการ | ผลการดำเนินงาน” ใต้หัวข้อประเด็น เช่น 1.1 ตามที่ pmqa-report สร้าง แต่พบ ${problem.tables.length} ตาราง ${list(problem.tables)}${program}`,
        en: `no PMQA report: expected tables ระดับ | แนวทางดำเนินการ | ผลการดำเนินงาน under item headings such as 1.1, as pmqa-report writes them, found ${problem.tables.length} ${problem.tables.length === 1 ? 'table' : 'tables'}: ${list(problem.tables)}${program}`,
      };
    }
    case 'no-code':
      return {
        th: `หัวข้อประเด็นต้องขึ้นต้นด้วยรหัส เช่น 1.1 แต่พบ “${problem.found}”`,
        en: `an item heading has to begin with its code, for example 1.1; found “${problem.found}”`,
      };
    case 'unknown-level':
      return {
        th: `ตารางของประเด็น ${problem.item}: ช่องแรกของแถวต้องขึ้นต้นด้วย Basic, Advance หรือ Significance แต่พบ “${problem.found}”`,
        en: `the table of item ${problem.item}: the first cell of a row has to begin with Basic, Advance or Significance; found “${problem.found}”`,
      };
    case 'missing':
      return problem.field === 'agency'
        ? {
            th: 'ไม่พบชื่อหน่วยงาน: ต้องอยู่ในหัวกระดาษ',
            en: 'the agency is missing: expected in the running header',
          }
        : {
            th: 'ไม่พบปีงบประมาณ: ต้องมี “(รอบ 12 เดือน) ปีงบประมาณ พ.ศ. 2563” ใต้ชื่อรายงาน',
            en: 'the fiscal year is missing: expected “(รอบ 12 เดือน) ปีงบประมาณ พ.ศ. 2563” below the title',
          };
    case 'invalid-report': {
      const lines = (language: 'th' | 'en'): string =>
        problem.issues.map(({ path, message }) => `\n  ${path.join('.')}: ${message[language]}`).join('');
      return {
        th: `สิ่งที่อ่านได้จากไฟล์ไม่ใช่รายงานที่ถูกต้อง${lines('th')}`,
        en: `what the file says is not a valid report${lines('en')}`,
      };
    }
  }
}

interface Words {
  readonly th: string;
  readonly en: string;
}
