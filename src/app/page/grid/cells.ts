import { readNumber } from '../../../read/index.js';
import { BUDDHIST_ERA_OFFSET, toArabicDigits } from '../../../thai/index.js';

const [FIRST, LAST] = [2500, 2700];

/** Whether a cell is empty, says that there is no figure, or holds one, as the files of a report may have it. */
export const isReadable = (text: string): boolean => {
  const plain = text.trim();
  return plain === '' || /^[-–—]$/u.test(plain) || readNumber(plain) !== undefined;
};

const yearIn = (text: string): number => Number(toArabicDigits(text.trim()) || Number.NaN);

/** Whether a text is a year of the Buddhist era. */
export const isYear = (text: string): boolean => yearIn(text) >= FIRST && yearIn(text) <= LAST;

/** A year of the Common Era that was meant in the Buddhist one, in Arabic digits. */
export function eraOf(text: string): string | undefined {
  const year = yearIn(text);
  const buddhist = year + BUDDHIST_ERA_OFFSET;
  return buddhist >= FIRST && buddhist <= LAST ? String(year) : undefined;
}
