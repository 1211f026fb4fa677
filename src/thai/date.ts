import { toArabicDigits, toThaiDigits } from './digits.js';

/** Years that the Buddhist era is ahead of the Common Era, as Thailand counts since 1941. */
export const BUDDHIST_ERA_OFFSET = 543;

const MONTHS: readonly (readonly [long: string, short: string])[] = [
  ['มกราคม', 'ม.ค.'],
  ['กุมภาพันธ์', 'ก.พ.'],
  ['มีนาคม', 'มี.ค.'],
  ['เมษายน', 'เม.ย.'],
  ['พฤษภาคม', 'พ.ค.'],
  ['มิถุนายน', 'มิ.ย.'],
  ['กรกฎาคม', 'ก.ค.'],
  ['สิงหาคม', 'ส.ค.'],
  ['กันยายน', 'ก.ย.'],
  ['ตุลาคม', 'ต.ค.'],
  ['พฤศจิกายน', 'พ.ย.'],
  ['ธันวาคม', 'ธ.ค.'],
];

/** How a date is written: 30 กันยายน 2563, or 30 ก.ย. 63. */
export type ThaiDateStyle = 'long' | 'short';

/**
 * A date as official writing has it, in the Buddhist era: '2020-09-30' gives "30 กันยายน 2563" (long) or
 * "30 ก.ย. 63" (short), with Thai digits on request. Works on the calendar date alone, so no time zone matters.
 *
 * @throws RangeError where `isoDate` is not a date of the form YYYY-MM-DD, or not a day of the calendar.
 */
export function formatThaiDate(
  isoDate: string,
  style: ThaiDateStyle = 'long',
  digits: 'arabic' | 'thai' = 'arabic',
): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  if (!match)
    throw new RangeError(`A date is written YYYY-MM-DD, for example 2020-09-30; found "${isoDate}".`);
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const names = MONTHS[month - 1];
  if (!names) throw new RangeError(`The month of a date is 01 to 12; found "${isoDate}".`);
  if (day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`The day of a date must exist in its month; found "${isoDate}".`);
  }
  const era = String(year + BUDDHIST_ERA_OFFSET);
  const text = style === 'long' ? `${day} ${names[0]} ${era}` : `${day} ${names[1]} ${era.slice(-2)}`;
  return digits === 'thai' ? toThaiDigits(text) : text;
}

/** The date that official writing has, "30 กันยายน 2563" or "30 ก.ย. 63", as YYYY-MM-DD; undefined where a text is none. */
export function parseThaiDate(text: string): string | undefined {
  const [, days, name, era] =
    /^\s*(?:วันที่\s*)?(\d{1,2})\s*(?:เดือน\s*)?([ก-๎.]+?)\s*(?:พ\.ศ\.\s*)?(\d{2}|\d{4})\s*$/u.exec(
      toArabicDigits(text),
    ) ?? [];
  const month = MONTHS.findIndex(([long, short]) => name === long || name === short) + 1;
  const year = Number(era?.length === 2 ? `25${era}` : era) - BUDDHIST_ERA_OFFSET;
  const day = Number(days);
  if (month === 0 || !(day >= 1 && day <= daysInMonth(year, month))) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
