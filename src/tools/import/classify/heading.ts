import { ITEM_TITLES, itemTitle } from '../../../report/index.js';
import { toArabicDigits } from '../../../thai/index.js';

/** What a line heads. */
export type Heading = CategoryHeading | ItemHeading;

export interface CategoryHeading {
  readonly type: 'category';
  readonly number: number;
  readonly title: string;
}

export interface ItemHeading {
  readonly type: 'item';
  readonly code: string;
  readonly title: string;
  /** Title of its category, where the line has both. */
  readonly category?: string;
}

/** A heading is a line; what is longer is a sentence that begins with a number. */
const MAX_LENGTH = 400;

const CATEGORY = /^หมวด(?:ที่)?\s*([1-7])(?![\d.])\s*[:–-]?\s*(.*)$/su;
/** What people write before an item's number: ประเด็น, ประเด็นที่, ประเด็นการพิจารณาที่, หัวข้อย่อย. */
const LABEL = '(?:ประเด็น|หัวข้อ|เกณฑ์|ข้อ)(?:การ(?:พิจารณา|ประเมิน|ดำเนินการ)|ย่อย|คำถาม)?(?:ที่)?';
const ITEM = new RegExp(
  `^(?:${LABEL}\\s*[:：]?\\s*)?([1-7])\\s?\\.\\s?([1-9])(?![\\d.])[.:)]?\\s*(.*)$`,
  'su',
);
/** “หมวด 1 การนำองค์การ ประเด็นที่ 1.1 …”: the item is what counts. */
const ITEM_OF_CATEGORY = new RegExp(
  `^หมวด(?:ที่)?\\s*([1-7])\\s+[:–-]?\\s*(.*?)(?=${LABEL}\\s*\\1\\s?\\.\\s?[1-9](?![\\d.]))`,
  'su',
);
const LABEL_OF_TITLE = new RegExp(`^${LABEL}\\s*[:：]?`, 'u');
/** The line of a table of contents ends in dots and a page. */
const CONTENTS = /(?:\.{3,}|…|\t)\s*\d+\s*$/u;

/** Reads the heading of a category or an item, in digits of either kind; undefined for any other line. */
export function readHeading(line: string): Heading | undefined {
  const text = toArabicDigits(line.replace(/\s+/gu, ' ').trim());
  if (text.length > MAX_LENGTH || CONTENTS.test(text)) return undefined;
  const both = ITEM_OF_CATEGORY.exec(text);
  if (both) {
    const item = readHeading(tail(line, text.slice(both[0].length)));
    return item?.type === 'item' ? { ...item, category: both[2]!.trim() } : item;
  }
  const category = CATEGORY.exec(text);
  if (category) return { type: 'category', number: Number(category[1]), title: tail(line, category[2]!) };
  const item = ITEM.exec(text);
  if (!item) return byTitle(text);
  const code = `${item[1]}.${item[2]}`;
  return itemTitle(code) === undefined ? undefined : { type: 'item', code, title: tail(line, item[3]!) };
}

/** An item that is headed by its official title alone. */
function byTitle(text: string): Heading | undefined {
  const title = bare(text.replace(LABEL_OF_TITLE, ''));
  const code = TITLES.get(title);
  return code === undefined ? undefined : { type: 'item', code, title: '' };
}

const bare = (text: string): string => text.replace(/\s+/gu, '');

/** Without those of category 7: they are of two words, which any text may have. */
const TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries(ITEM_TITLES)
    .filter(([code]) => !code.startsWith('7.'))
    .map(([code, title]) => [bare(title), code]),
);

/** The end of the line as it is written, in its own digits. */
const tail = (line: string, rest: string): string => {
  const text = line.replace(/\s+/gu, ' ').trim();
  return rest === '' ? '' : text.slice(text.length - rest.length);
};

/** Whether a code is one of category 7, which has indicators and no levels. */
export const isOfResults = (code: string | undefined): boolean => code?.startsWith('7.') === true;
