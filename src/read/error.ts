/** Why a file could not be read; a `reason` is in English. */
export type ReadProblem =
  | { readonly code: 'not-found' }
  | { readonly code: 'not-readable'; readonly reason: string; readonly thai: string }
  | { readonly code: 'too-large'; readonly maximum: number }
  | { readonly code: 'unknown-format'; readonly extension: string }
  | {
      readonly code: 'syntax';
      readonly line: number;
      readonly column: number;
      readonly reason: string;
      readonly thai: string;
    };

/** A report file that could not be read, or whose JSON or YAML is broken. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly file: string;
  readonly problem: ReadProblem;

  constructor(file: string, problem: ReadProblem) {
    super(describe(file, problem).en);
    this.file = file;
    this.problem = problem;
  }

  /** The message in Thai. */
  get thai(): string {
    return describe(this.file, this.problem).th;
  }
}

function describe(file: string, problem: ReadProblem): { readonly th: string; readonly en: string } {
  switch (problem.code) {
    case 'not-found':
      return { th: `ไม่พบไฟล์หรือโฟลเดอร์ ${file}`, en: `${file}: there is no such file or folder` };
    case 'not-readable':
      return {
        th: `อ่านไฟล์ ${file} ไม่ได้ (${problem.thai})`,
        en: `${file}: cannot be read (${problem.reason})`,
      };
    case 'too-large':
      return {
        th: `ไฟล์ ${file} ใหญ่เกิน ${problem.maximum} ไบต์ (limits.reportBytes)`,
        en: `${file}: larger than ${problem.maximum} bytes (limits.reportBytes)`,
      };
    case 'unknown-format':
      return {
        th: `${file}: ไม่รู้จักชนิดไฟล์ “${problem.extension}” ใช้ได้เฉพาะ .json .yaml .yml`,
        en: `${file}: unknown kind of file “${problem.extension}”; give .json, .yaml or .yml`,
      };
    case 'syntax':
      return {
        th: `${file}:${problem.line}:${problem.column}: เขียนผิดรูปแบบ ${problem.thai}`,
        en: `${file}:${problem.line}:${problem.column}: ${problem.reason}`,
      };
  }
}
