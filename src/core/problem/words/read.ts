import type { ReadProblem } from '../details/read.js';
import { READ_REASON_WORDS, SYNTAX_REASON_WORDS } from './reason.js';
import { pick, quote, type Context, type Words, type WordsOf } from './words.js';

const fileOf = ({ source }: Context): string => source?.file ?? '';

/** Which option or argument names a file. */
const givenAs = ({ given }: { readonly given?: string }): Words =>
  given === undefined ? { th: '', en: '' } : { th: ` (ที่ระบุใน ${given})`, en: ` (given as ${given})` };

/** Who reads a report in a file of another kind: functions and verbs have the same names. */
function otherReaders(extension: string): Words | undefined {
  if (extension === '.docx')
    return {
      th: ' ไฟล์ Word ที่โปรแกรมนี้สร้างให้อ่านด้วย extract (extractReport) ไฟล์อื่นด้วย import (importReport)',
      en: '; a Word file that this program made is read by extract (extractReport), any other by import (importReport)',
    };
  if (extension === '.pdf')
    return {
      th: ' ไฟล์ PDF ให้อ่านด้วย import (importReport)',
      en: '; a PDF is read by import (importReport)',
    };
  if (extension === '.zip')
    return {
      th: ' ไฟล์ .zip ให้แตกก่อน แล้วระบุโฟลเดอร์ที่ได้',
      en: '; unpack a .zip first and give the folder',
    };
  return undefined;
}

export const READ_WORDS: WordsOf<ReadProblem> = {
  'not-found': (problem) =>
    problem.suggestion === undefined
      ? {
          th: `ไม่พบไฟล์หรือโฟลเดอร์ ${fileOf(problem)}${givenAs(problem).th}${problem.similar === undefined ? '' : ` แต่มีไฟล์ ${quote(problem.similar)} ถ้าเป็นข้อมูลของรายงาน ให้เปลี่ยนชื่อเป็น report.yaml`}`,
          en: `${fileOf(problem)}: there is no such file or folder${givenAs(problem).en}${problem.similar === undefined ? '' : `, but ${quote(problem.similar)}; if it holds the report’s own fields, rename it to report.yaml`}`,
        }
      : {
          th: `ไม่พบไฟล์ ${fileOf(problem)}${givenAs(problem).th} แต่มีรายงานอยู่ในโฟลเดอร์ ${quote(problem.suggestion)} ให้ใช้โฟลเดอร์นั้น`,
          en: `${fileOf(problem)}: there is no such file${givenAs(problem).en}, but the folder ${quote(problem.suggestion)} holds a report; use that one`,
        },
  'not-readable': (problem) => {
    const { th, en } = pick(READ_REASON_WORDS, problem.reason);
    return {
      th: `อ่านไฟล์ ${fileOf(problem)} ไม่ได้ (${th})`,
      en: `${fileOf(problem)}: cannot be read (${en})`,
    };
  },
  'file-too-large': (problem) => ({
    th: `ไฟล์ ${fileOf(problem)} ใหญ่เกิน ${problem.maximum} ไบต์ (limits.reportBytes)`,
    en: `${fileOf(problem)}: larger than ${problem.maximum} bytes (limits.reportBytes)`,
  }),
  'unknown-format': (problem) => ({
    th: `${fileOf(problem)}: ไม่รู้จักชนิดไฟล์ ${quote(problem.extension)} ใช้ได้เฉพาะ .json .yaml .yml${otherReaders(problem.extension)?.th ?? ''}`,
    en: `${fileOf(problem)}: unknown kind of file ${quote(problem.extension)}; use .json, .yaml or .yml${otherReaders(problem.extension)?.en ?? ''}`,
  }),
  // The place comes before the words wherever it is known.
  syntax: ({ reason }) => {
    const { th, en } = pick(SYNTAX_REASON_WORDS, reason);
    return { th: `เขียนผิดรูปแบบ ${th}`, en };
  },
};
