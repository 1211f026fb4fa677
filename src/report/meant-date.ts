import { BUDDHIST_ERA_OFFSET, toArabicDigits } from '../thai/index.js';

/** Beginnings of the names of months, in full or short: ม.ค., มกราคม. */
const MONTHS = [
  ...['ม\\.?ค|มกรา', 'ก\\.?พ|กุมภา', 'มี\\.?ค|มีนา', 'เม\\.?ย|เมษา', 'พ\\.?ค|พฤษภา', 'มิ\\.?ย|มิถุนา'],
  ...['ก\\.?ค|กรกฎา', 'ส\\.?ค|สิงหา', 'ก\\.?ย|กันยา', 'ต\\.?ค|ตุลา', 'พ\\.?ย|พฤศจิกา', 'ธ\\.?ค|ธันวา'],
].map((name) => new RegExp(`^(?:${name})`, 'u'));

/**
 * A date as people write it, as `YYYY-MM-DD` of the Common Era: 2568-09-30, 30/9/2568, 30 กันยายน 2568, ๓๐ ก.ย. ๖๘.
 * Undefined where the text is none.
 */
export function meantDate(text: string): string | undefined {
  const plain = toArabicDigits(text)
    .replace(/(?<=^\d{4}-\d\d-\d\d)T.*$/u, '')
    .replace(/^(?:วัน)?ที่\s*|พ\.?\s?ศ\.?\s*/gu, '')
    .trim();
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(plain) ?? [];
  if (year !== undefined) return write(Number(year), Number(month), Number(day));
  const [, first, between, last] =
    /^(\d{1,2})(?:\s*[-/.]\s*|\s+)(\d{1,2}|[ก-๙.]+)(?:\s*[-/.]\s*|\s+)(\d{4}|\d{2})$/u.exec(plain) ?? [];
  if (first === undefined) return undefined;
  const named = MONTHS.findIndex((name) => name.test(between!)) + 1;
  const short = last!.length === 2 ? 2500 : 0;
  return write(short + Number(last), named > 0 ? named : Number(between), Number(first));
}

function write(given: number, month: number, day: number): string | undefined {
  const year = given > 2400 ? given - BUDDHIST_ERA_OFFSET : given;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
}
