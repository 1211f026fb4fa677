import { itemTitle } from '../model/standard.js';
import { toArabicDigits } from '../thai/digits.js';

/** What a line heads. */
export type Heading =
  | { readonly type: 'category'; readonly number: number; readonly title: string }
  | { readonly type: 'item'; readonly code: string; readonly title: string };

/** A heading is a line; what is longer is a sentence that begins with a number. */
const LONGEST = 400;

const CATEGORY = /^หมวด(?:ที่)?\s*([1-7])(?![\d.])\s*[:–-]?\s*(.*)$/su;
const ITEM =
  /^(?:(?:ประเด็น(?:ที่)?|หัวข้อ(?:ที่)?|เกณฑ์(?:ที่)?|ข้อ(?:ที่)?)\s*)?([1-7])\s?\.\s?([1-9])(?![\d.])[.:)]?\s*(.*)$/su;
/** The line of a table of contents ends in dots and a page. */
const CONTENTS = /(?:\.{3,}|…|\t)\s*\d+\s*$/u;

/** Reads the heading of a category or an item, in digits of either kind; undefined for any other line. */
export function readHeading(line: string): Heading | undefined {
  const text = toArabicDigits(line.replace(/\s+/gu, ' ').trim());
  if (text.length > LONGEST || CONTENTS.test(text)) return undefined;
  const category = CATEGORY.exec(text);
  if (category) return { type: 'category', number: Number(category[1]), title: tail(line, category[2]!) };
  const item = ITEM.exec(text);
  if (!item) return undefined;
  const code = `${item[1]}.${item[2]}`;
  return itemTitle(code) === undefined ? undefined : { type: 'item', code, title: tail(line, item[3]!) };
}

/** The end of the line as it is written, in its own digits. */
const tail = (line: string, rest: string): string => {
  const text = line.replace(/\s+/gu, ' ').trim();
  return rest === '' ? '' : text.slice(text.length - rest.length);
};
