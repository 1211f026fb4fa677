import type { UnreadKind } from '../../core/index.js';

/**
 * Files that programs and systems keep beside those of people: locks, previews, settings. A hidden
 * file with the name of a text was written by somebody, but for the `._` files of macOS.
 */
const SYSTEM =
  /^(?:\.(?![\p{L}\d].*\.(?:md|markdown|docx?)$)|~\$|~wrl|thumbs\.db$|ehthumbs|desktop\.ini$|icon\r?$|__macosx$|node_modules$)|(?:\.tmp|\.temp|\.swp|\.lock|#)$/iu;

/** A text that a program that copies files between machines has not renamed yet. */
const UNFINISHED = /\.(?:md|markdown|txt|ya?ml)\.te?mp$/iu;

export const isSystemFile = (name: string): boolean => SYSTEM.test(name) && !UNFINISHED.test(name);

/** What the product writes beside a report, and what explains a folder; within an item a README may be its text. */
export const isOwnNote = (file: string): boolean =>
  /(?:^|\/)(?:import-notes|collect-log)\b[^/]*\.(?:md|txt)$|^(?:[^/]+\/)?readme\b[^/]*\.(?:md|txt)$/iu.test(
    file,
  );

/** How Windows, macOS, browsers and people name a copy, before the ending; a copy of a copy has several. */
const COPY =
  /(?:\s*(?:[-–_]\s*)?(?:สำเนา|copy|คัดลอก)(?:\s*\(?[\d๐-๙]+\)?)?|\s*\([\d๐-๙]+\)|[._-](?:bak|backup|old|orig)|~)$/iu;
const COPY_OF = /^(?:copy of|สำเนาของ|สำเนา)\s*[-–]?\s*/iu;
const BACKUP = /\.(?:bak|old|orig|backup|te?mp)$|~$/iu;

/** Characters of a name, at most: more than people give, and the patterns look at each blank again and again. */
const MAX_NAME = 150;

/** The name of the file that a file is named as a copy of; undefined for any other. */
export function originalOf(name: string): string | undefined {
  if (name.length > MAX_NAME) return undefined;
  const whole = name.replace(BACKUP, '');
  const [, stem = whole, ending = ''] = /^(.*?)((?:\.[\p{L}\d]{1,8}){0,2})$/su.exec(whole) ?? [];
  let original = stem.replace(COPY_OF, '');
  for (let before = ''; before !== original;) {
    before = original;
    original = original.replace(COPY, '');
  }
  return original !== '' && original + ending !== name ? original + ending : undefined;
}

const KINDS: readonly (readonly [UnreadKind, RegExp])[] = [
  ['word', /\.docx$/iu],
  ['document', /\.(?:doc|docm|odt|rtf|pages|wpd|hwp|html?|mht)$/iu],
  ['pdf', /\.pdf$/iu],
  ['sheet', /\.(?:xlsx?|xlsm|ods|csv|tsv|numbers)$/iu],
  ['slides', /\.(?:pptx?|odp|key)$/iu],
  ['shortcut', /\.(?:lnk|url|webloc|desktop|gdoc|gsheet|gslides)$/iu],
  ['archive', /\.(?:zip|rar|7z|gz|tar)$/iu],
  ['download', /\.(?:crdownload|part|partial|download|opdownload)$/iu],
  ['text', /\.(?:md|markdown|mdown|mkd|mdx|txt|text|ya?ml|json|xml)$/iu],
];

/** What a file that is not read is, by its ending; `other` for pictures, films and the like. */
export const unreadKind = (name: string): UnreadKind =>
  KINDS.find(([, pattern]) => pattern.test(name))?.[0] ??
  (/\.[\p{L}\d]{1,8}$/u.test(name) ? 'other' : 'text');

/** What people call the files of a report in Thai and in English. */
const MEANT: readonly (readonly [pattern: RegExp, file: string])[] = [
  [/สรุป.*ผู้บริหาร|executive|summary/iu, 'executive-summary.md'],
  [/ลักษณะ.*องค์[กร]|หมวด\s*(?:ที่\s*)?[0๐]|profile/iu, 'profile.yaml'],
  [/ผลลัพธ์|ตัวชี้วัด|หมวด\s*(?:ที่\s*)?[7๗]|results?/iu, 'results.yaml'],
  [/คะแนน|scores?/iu, 'scores.yaml'],
  [/ติดตาม|follow.?ups?/iu, 'follow-ups.yaml'],
  [/แผน|plans?/iu, 'plans.yaml'],
  [/ภาคผนวก|append/iu, 'appendices/01.md'],
];

/** The file of the report that a name at the top of its folder most likely means. */
export const meantFile = (name: string): string | undefined =>
  MEANT.find(([pattern]) => pattern.test(name.normalize('NFC')))?.[1];
