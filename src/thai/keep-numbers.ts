import { LABELS, MONTH_NAMES, MULTIPLIERS, UNITS } from './lexicon/numbers.js';
import { forbid, type RankArray } from './rank.js';
import { unitEnd } from './unit.js';

/** A number as written: digits of one kind or the other, with signs between them and a % after. */
const NUMBER = /[0-9๐-๙]+(?:[.,:/][0-9๐-๙]+)*%?/g;

/** The number of an official letter: the letters of its agency, digits, and the mark of a circular (นร 1200/ว 15). */
const LETTER_NUMBER =
  /(?<![\u0e01-\u0e4e])[ก-ฮ]{1,4} ?[0-9๐-๙]{2,6}(?:\.[0-9๐-๙]+)*(?:\/ ?(?:ว ?)?[0-9๐-๙]+)+/g;

/** A year word and the era after it, whose number stays with it: ปีงบประมาณ พ.ศ. 2568. */
const YEAR_WITH_ERA = /ปี(?:งบประมาณ|การศึกษา|บัญชี)? ?(?=[พค]\.ศ\.)/g;

/** A telephone number with spaces or hyphens between its groups, and an extension: 0 2123 4567 ต่อ 12. */
const TELEPHONE =
  /(?<![0-9๐-๙])[0๐](?:[ -]?[0-9๐-๙]){8,9}(?![0-9๐-๙])(?: ?(?:ต่อ|กด) ?[0-9๐-๙]+(?: ?[-,] ?[0-9๐-๙]+)*)?/g;

/** What makes two numbers a range or a proportion. */
const RANGE = /[ \t]*(?:[-–—:]|ถึง)[ \t]*(?=[0-9๐-๙])/y;

/** The most characters of a label. */
const MAX_LABEL_LENGTH = 15;

const MONTH = new RegExp(MONTH_NAMES, 'y');
const YEAR_AFTER_MONTH = / ?(?:พ\.ศ\. ?)?(?=[0-9๐-๙]{2})/y;

/** Between two units: มิลลิกรัมต่อลิตร. */
const PER = 'ต่อ';

/** What a price or a share is for each of: วันละ 2 มื้อ. */
const EACH = 'ละ';

/**
 * Keeps a number whole, with the label before it (ร้อยละ 80, พ.ศ. 2563, มาตรา 12), the unit after it (20 ปี, 98.75 คะแนน), the parts of
 * a date (4 ธันวาคม 2560) and of a range (2561 - 2580), and an enumeration's number with its first word (1) ข้อความ).
 */
export function keepNumbers(text: string, ranks: RankArray): void {
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    forbid(ranks, start + 1, end - 1);
    keepLabel(text, start, ranks);
    keepUnit(text, end, ranks);
    RANGE.lastIndex = end;
    const range = RANGE.exec(text);
    if (range) forbid(ranks, end, end + range[0].length);
    keepEnumeration(text, start, end, ranks);
  }
  for (const { index, 0: found } of text.matchAll(YEAR_WITH_ERA))
    forbid(ranks, index + 1, index + found.length);
  for (const pattern of [LETTER_NUMBER, TELEPHONE])
    for (const { index, 0: found } of text.matchAll(pattern)) {
      forbid(ranks, index + 1, index + found.length - 1);
      keepLabel(text, index, ranks);
    }
}

function keepLabel(text: string, start: number, ranks: RankArray): void {
  let end = start;
  while (end > 0 && start - end < 2 && text.charAt(end - 1) === ' ') end--;
  if (end === 0) return;
  if (isLatin(text.charCodeAt(end - 1)) && end < start) return forbid(ranks, end, start);
  for (let length = Math.min(MAX_LABEL_LENGTH, end); length > 0; length--) {
    if (isLabel(text.slice(end - length, end))) return forbid(ranks, end - length + 1, start);
  }
}

const isLabel = (word: string): boolean =>
  LABELS.has(word) || (word.endsWith(EACH) && UNITS.has(word.slice(0, -EACH.length)));

function keepUnit(text: string, end: number, ranks: RankArray): void {
  let start = end;
  while (start - end < 2 && text.charAt(start) === ' ') start++;
  MONTH.lastIndex = start;
  const month = MONTH.exec(text);
  if (month) {
    const monthEnd = start + month[0].length;
    forbid(ranks, end, monthEnd);
    YEAR_AFTER_MONTH.lastIndex = monthEnd;
    const year = YEAR_AFTER_MONTH.exec(text);
    if (year) forbid(ranks, start, monthEnd + year[0].length);
    return;
  }
  const unit = unitEnd(text, start, ranks);
  if (unit === 0) return;
  forbid(ranks, end, unit - 1);
  keepRestOfUnit(text, unit, MULTIPLIERS.has(text.slice(start, unit)), ranks);
}

/** The second part of a unit: ลูกบาศก์เมตร of ล้านลูกบาศก์เมตร, ต่อลิตร of มิลลิกรัมต่อลิตร. */
function keepRestOfUnit(text: string, end: number, isMultiple: boolean, ranks: RankArray): void {
  const isPer = !isMultiple && text.startsWith(PER, end);
  if (!isMultiple && !isPer) return;
  const rest = unitEnd(text, isPer ? end + PER.length : end, ranks);
  if (rest === 0) return;
  forbid(ranks, end, rest - 1);
  if (isMultiple) keepRestOfUnit(text, rest, false, ranks);
}

/** "1) ", "(1) " and "1. " stay with the word after them. */
function keepEnumeration(text: string, start: number, end: number, ranks: RankArray): void {
  if (end - start > 3 || (start > 0 && !/[\s(]/.test(text.charAt(start - 1)))) return;
  const sign = text.charAt(end);
  if (sign !== ')' && !(sign === '.' && text.charAt(start - 1) !== '(')) return;
  let next = end + 1;
  while (text.charAt(next) === ' ') next++;
  forbid(ranks, end, next);
}

function isLatin(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}
