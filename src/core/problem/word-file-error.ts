/** Why a file cannot be read as a Word file. */
export type WordFileProblem =
  | { readonly code: 'not-zip'; readonly found: 'empty' | 'pdf' | 'old-word' | 'other' }
  | { readonly code: 'not-word'; readonly missing: string; readonly found: readonly string[] }
  /** `what` is `file`, `unpacked` (both in bytes), `parts`, `nodes` (their number) or the name of a part (bytes). */
  | { readonly code: 'too-large'; readonly what: string; readonly found: number; readonly maximum: number }
  | { readonly code: 'damaged'; readonly part: string; readonly reason: string };

/** Thrown while a Word file is read; whoever reads it for a purpose tells it as an error of that purpose. */
export class WordFileError extends Error {
  override readonly name = 'WordFileError';
  readonly problem: WordFileProblem;

  constructor(problem: WordFileProblem) {
    super(describeWordFile(problem).en);
    this.problem = problem;
  }
}

/** What was expected and what was found. */
export function describeWordFile(problem: WordFileProblem): Words {
  switch (problem.code) {
    case 'not-zip':
      return {
        th: `ไม่ใช่ไฟล์ Word (.docx): ไฟล์ .docx ต้องเป็น zip แต่ไฟล์นี้${FOUND[problem.found].th}`,
        en: `not a Word file: expected a .docx, which is a zip archive, found ${FOUND[problem.found].en}`,
      };
    case 'not-word':
      return {
        th: `ไม่ใช่ไฟล์ Word: ในไฟล์ต้องมี ${problem.missing} แต่พบ ${list(problem.found)}`,
        en: `not a Word file: expected the part ${problem.missing}, found ${list(problem.found)}`,
      };
    case 'too-large':
      return {
        th: `ไฟล์ใหญ่เกินไป: ${LARGE[problem.what]?.th ?? problem.what} ${problem.found} รับได้ไม่เกิน ${problem.maximum}`,
        en: `the file is too large: ${LARGE[problem.what]?.en ?? problem.what} ${problem.found}, at most ${problem.maximum} can be read`,
      };
    case 'damaged':
      return {
        th: `ไฟล์เสียหาย: อ่าน ${problem.part} ไม่ได้ (${problem.reason})`,
        en: `the file is damaged: ${problem.part} cannot be read (${problem.reason})`,
      };
  }
}

interface Words {
  readonly th: string;
  readonly en: string;
}

const FOUND: Readonly<Record<Extract<WordFileProblem, { code: 'not-zip' }>['found'], Words>> = {
  empty: { th: 'ว่างเปล่า', en: 'an empty file' },
  pdf: { th: 'เป็น PDF', en: 'a PDF' },
  'old-word': {
    th: 'เป็น .doc แบบเก่าหรือมีรหัสผ่าน ให้เปิดใน Word แล้วบันทึกเป็น .docx ที่ไม่มีรหัสผ่าน',
    en: 'an old .doc or a file with a password; open it in Word and save it as a .docx without one',
  },
  other: { th: 'เป็นข้อมูลอย่างอื่น', en: 'other data' },
};

const LARGE: Readonly<Record<string, Words>> = {
  file: { th: 'ขนาดไฟล์ (ไบต์)', en: 'its bytes are' },
  unpacked: { th: 'ขนาดเมื่อแตก zip (ไบต์)', en: 'its bytes when unpacked are' },
  parts: { th: 'จำนวนไฟล์ใน zip', en: 'its parts are' },
  nodes: { th: 'จำนวนส่วนย่อยใน XML', en: 'the elements of its XML are' },
};

const MAX_LIST_LENGTH = 5;

/** The first of some names, in quotation marks. */
export const list = (names: readonly string[]): string =>
  names.length === 0
    ? '-'
    : names
        .slice(0, MAX_LIST_LENGTH)
        .map((name) => `“${name}”`)
        .join(', ') + (names.length > MAX_LIST_LENGTH ? ', …' : '');
