import { LEVELS, type LevelName } from '../../core/index.js';
import { toArabicDigits } from '../../thai/index.js';
import { itemTitle, readLevelName } from '../../report/index.js';

/** The file of the report's own fields; other fields may have files beside it. */
export const REPORT_FILE = 'report.yaml';

/** Fields that may have their own file beside `report.yaml`, so that several people can work at once. */
export const FIELD_FILES = {
  'executive-summary.md': 'executiveSummary',
  'profile.yaml': 'profile',
  'results.yaml': 'results',
  'scores.yaml': 'scores',
  'plans.yaml': 'plans',
  'follow-ups.yaml': 'followUps',
} as const;

/** Folder of the appendices, a Markdown file each, in the order of their names. */
export const APPENDICES = 'appendices';

/** The file of a level, from the report's folder: `1/1.1/basic.md`. */
export const levelFile = (code: string, level: LevelName): string => `${itemFolder(code)}/${level}.md`;

export const itemFolder = (code: string): string => `${code.split('.')[0]}/${code}`;

/** A name without what nobody sees: zero width spaces, and letters and digits of full width, which are ASCII. */
const plainLetters = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\uff01-\uff5e]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH));

/** Between a letter of full width and the same one of ASCII. */
const FULL_WIDTH = 0xfee0;

/**
 * A file's name as the layout has it: in lower case, with the usual ending (`.yml` is `.yaml`), and without the `.txt` that
 * Notepad adds or an ending that was typed twice.
 */
export const plainName = (name: string): string =>
  plainLetters(name)
    .toLowerCase()
    .replace(/(\.(?:md|markdown|ya?ml|json))(?:\.txt|\1)$/u, '$1')
    .replace(/\.yml$/u, '.yaml')
    .replace(/\.markdown$/u, '.md');

/** What separates a number from a title in a name. */
const BETWEEN = '(?:\\s|[._–:-](?!\\d)|[()]|$)';
const CATEGORY = new RegExp(`^(?:(?:หมวด|category|cat)\\s*(?:ที่\\s*)?[._-]?\\s*)?0?([1-6])${BETWEEN}`, 'iu');
const item = (between: string): RegExp =>
  new RegExp(
    `^(?:(?:ประเด็น|หัวข้อ|ข้อ|item)\\s*(?:ที่\\s*)?[._-]?\\s*)?0?(\\d)${between}0?(\\d)(?![._-]?\\d)(?:${BETWEEN}|(?=\\p{L}))`,
    'iu',
  );
const ITEM = item('\\.');
/** Where a full stop cannot be typed, or was not quite: 1-1, 1_1, 1,1, 1..1, 1. 1. */
const ITEM_WITHOUT_STOP = item('(?:[-_–,]|\\.+|\\s*\\.\\s*)');

const arabic = (name: string): string => toArabicDigits(plainLetters(name).trim());

/** The category that a folder's name is of: "1", "1 การนำองค์การ", "หมวด 1", "หมวดที่ ๑ การนำองค์การ". */
export const categoryOfFolder = (name: string): number | undefined => {
  const number = CATEGORY.exec(arabic(name))?.[1];
  return number === undefined ? undefined : Number(number);
};

/**
 * The code of the item that a folder's name is of: "1.1", "1.1 ระบบการนำองค์การ", "ประเด็น ๑.๑". In the folder of its category
 * also "1-1" and "1_1", which could be a span of something elsewhere.
 */
export function codeOfFolder(name: string, category?: number): string | undefined {
  const plain = arabic(name);
  const code = codeIn(ITEM.exec(plain));
  if (code !== undefined || category === undefined) return code;
  const other = codeIn(ITEM_WITHOUT_STOP.exec(plain));
  return other?.startsWith(`${category}.`) ? other : undefined;
}

const codeIn = (found: RegExpExecArray | null): string | undefined => found?.slice(1, 3).join('.');

/** The level that a Markdown file's name is of, and the item where the name says that too: "Basic.md", "1.1 basic.md". */
export function levelOfFile(
  name: string,
): { readonly level: LevelName; readonly code: string | undefined } | undefined {
  const plain = plainName(name);
  // A hidden file is named, not read.
  if (!plain.endsWith('.md') || plain.startsWith('.')) return undefined;
  const stem = arabic(plain.slice(0, -'.md'.length));
  const named = ITEM.exec(stem);
  const rest = stem.slice(named?.[0].length ?? 0).replace(/^[\s._–-]+|[\s._–-]+$/gu, '');
  const level = levelOf(rest.replace(/[_-]/gu, ' '));
  return level && { level, code: codeIn(named) };
}

/** The whole text has to be the name: what comes after it may say that the file is another. */
function levelOf(text: string): LevelName | undefined {
  const found = readLevelName(text);
  return found?.length === text.length ? found.level : LEVELS.find((level) => level[0] === text);
}

/**
 * The file of the level that a path seems to be of, where some part of it names an item and a later one a level in whatever
 * words: `1/1.1/1.1/basic.md`, `1/1.1/basic_แก้ไข.md`, `1.1/ระดับ 2.md`.
 */
export function meantLevel(file: string): string | undefined {
  const parts = file.split('/');
  const at = parts.findLastIndex((part) => codeOfFolder(part) !== undefined);
  const code = parts[at] === undefined ? undefined : codeOfFolder(parts[at]);
  const words = parts.slice(at).reverse().map(arabic).join(' ').toLowerCase();
  const level =
    LEVELS.find((name) => words.includes(name)) ??
    LEVELS.find((_, index) => new RegExp(`(?:ระดับ|level)\\s*(?:ที่\\s*)?${index + 1}(?!\\d)`, 'u').test(words));
  if (code === undefined || level === undefined) return undefined;
  // Category 7 has results and no levels; there are no further ones.
  if (code.startsWith('7.')) return 'results.yaml';
  return itemTitle(code) === undefined ? undefined : levelFile(code, level);
}
