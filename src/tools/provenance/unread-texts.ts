import { toArabicDigits } from '../../thai/index.js';

/** Those texts, added to a Word file since it was written, that are in none of the values that were read from it. */
export function unreadTexts(added: readonly string[], values: readonly unknown[]): readonly string[] {
  if (added.length === 0) return [];
  const read = normalText(values.flatMap(stringsOf).join(' '));
  return added.filter((text) => !isIn(text, read));
}

/** A text without what programs and templates change: digits, white space and signs around words. */
export const normalText = (text: string): string =>
  toArabicDigits(text).replace(/[\s()[\]“”":.,–☐☑☒-]+/gu, '');

/** Whether a text was read, as a whole or, where a template writes words between its parts, each of its words. */
const isIn = (text: string, read: string): boolean => {
  const whole = normalText(text);
  return (
    whole === '' ||
    read.includes(whole) ||
    text.split(/\s+/u).every((word) => read.includes(normalText(word)))
  );
};

/** All strings and numbers of a value, in order. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
