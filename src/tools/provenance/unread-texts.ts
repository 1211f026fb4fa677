import { toArabicDigits } from '../../thai/index.js';

/** Those texts, added to a Word file since it was written, that are in none of the values that were read from it. */
export function unreadTexts(added: readonly string[], values: readonly unknown[]): readonly string[] {
  if (added.length === 0) return [];
  const strings = values.flatMap(stringsOf);
  const read: ReadTexts = {
    whole: new Set(strings.map(normalText)),
    all: normalText(strings.join(' ')),
    left: MAX_SEARCHED,
  };
  return added.filter((text) => !isIn(text, read));
}

/** Characters that are searched, at most; texts that are not looked for count as unread. */
const MAX_SEARCHED = 500_000_000;

interface ReadTexts {
  readonly whole: ReadonlySet<string>;
  readonly all: string;
  left: number;
}

/** A text without what programs and templates change: digits, white space and signs around words. */
export const normalText = (text: string): string =>
  toArabicDigits(text).replace(/[\s()[\]“”":.,–☐☑☒-]+/gu, '');

/** Whether a text was read, as a whole or, where a template writes words between its parts, each of its words. */
const isIn = (text: string, read: ReadTexts): boolean => {
  const whole = normalText(text);
  return (
    whole === '' ||
    read.whole.has(whole) ||
    isWithin(whole, read) ||
    text.split(/\s+/u).every((word) => isWithin(normalText(word), read))
  );
};

const isWithin = (text: string, read: ReadTexts): boolean =>
  read.left > 0 && ((read.left -= read.all.length), read.all.includes(text));

/** All strings and numbers of a value, in order. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
