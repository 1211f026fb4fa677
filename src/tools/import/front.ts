import { ROUNDS } from '../../report/index.js';
import { toArabicDigits } from '../../thai/index.js';

/** What lines outside the tables say of the whole report. */
export interface Front {
  readonly agency?: string;
  /** Buddhist era. */
  readonly fiscalYear?: number;
  readonly roundMonths?: number;
}

/** What Thai public bodies' names begin with. */
const BODY =
  /^(?:สำนักงาน|สำนัก|กรม|กระทรวง|จังหวัด|องค์การ|องค์กร|เทศบาล|มหาวิทยาลัย|สถาบัน|โรงพยาบาล|ศูนย์|กอง|การ|ธนาคาร|ราชวิทยาลัย|ราชบัณฑิต|ศาล|คณะกรรมการ|ที่ทำการ)/u;
/** A verb noun begins with การ too: those name no body. */
const NO_BODY =
  /^(?:การนำ|การวาง|การให้|การวัด|การมุ่ง|การดำเนิน|การพัฒนา|การประเมิน|การบริหาร|การจัด|การสร้าง|กระทรวง$|กรม$)/u;
const LABEL = /^(?:ชื่อ)?(?:ส่วนราชการ|หน่วยงาน)\s*[:：]?\s*(.+)$/su;
const MAX_NAME_LENGTH = 120;

/** Reads agency, year and round; running lines come first, as every page has them. */
export function readFront(running: readonly string[], lines: readonly string[]): Front {
  const all = [...running, ...lines].map((line) => line.replace(/\s+/gu, ' ').trim());
  const agency =
    all.map((line) => LABEL.exec(line)?.[1]).find(Boolean) ?? all.map(nameIn).find((line) => isBody(line));
  const arabic = all.map(toArabicDigits);
  const year = first(arabic, /(?:ปีงบประมาณ|ประจำปี)\s*(?:งบประมาณ\s*)?(?:พ\.\s?ศ\.\s*)?(25\d\d|26\d\d)/u);
  const round = first(arabic, /รอบ(?:ที่|การประเมิน|ระยะเวลา)?\s*(?:\(\s*)?(6|9|12)\s*เดือน/u);
  return {
    ...(agency && { agency }),
    ...(year !== undefined && { fiscalYear: Number(year) }),
    ...(ROUNDS.some((months) => String(months) === round) && { roundMonths: Number(round) }),
  };
}

/** A running header continues with the category, a title page with the year and the round. */
const nameIn = (line: string): string =>
  line.replace(/\s*(?:·\s*หมวด|ประจำปี|ปีงบประมาณ|\(?\s*รอบ(?:ที่|การประเมิน|ระยะเวลา)?\s*[\d๐-๙(]).*$/su, '');

const isBody = (line: string): boolean =>
  BODY.test(line) && !NO_BODY.test(line) && [...line].length <= MAX_NAME_LENGTH;

const first = (lines: readonly string[], pattern: RegExp): string | undefined =>
  lines.map((line) => pattern.exec(line)?.[1]).find(Boolean);
