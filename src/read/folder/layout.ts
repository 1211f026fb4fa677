import { LEVELS, type LevelName } from '../../core/index.js';
import { toArabicDigits } from '../../thai/index.js';
import { readLevelName } from '../../report/index.js';

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

/**
 * A file's name as the layout has it: in lower case, with the usual ending (`.yml` is `.yaml`), and without the `.txt` that
 * Notepad adds.
 */
export const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/(\.(?:md|markdown|ya?ml|json))\.txt$/u, '$1')
    .replace(/\.yml$/u, '.yaml')
    .replace(/\.markdown$/u, '.md');

/** What separates a number from a title in a name. */
const BETWEEN = '(?:\\s|[._–-](?!\\d)|\\(|$)';
const CATEGORY = new RegExp(`^(?:(?:หมวด|category|cat)\\s*(?:ที่\\s*)?[._-]?\\s*)?0?([1-6])${BETWEEN}`, 'iu');
const ITEM = new RegExp(
  `^(?:(?:ประเด็น|หัวข้อ|ข้อ|item)\\s*(?:ที่\\s*)?[._-]?\\s*)?(\\d\\.\\d)(?!\\.?\\d)(?:${BETWEEN}|(?=\\p{L}))`,
  'iu',
);

const arabic = (name: string): string => toArabicDigits(name.normalize('NFC').trim());

/** The category that a folder's name is of: "1", "1 การนำองค์การ", "หมวด 1", "หมวดที่ ๑ การนำองค์การ". */
export const categoryOfFolder = (name: string): number | undefined => {
  const number = CATEGORY.exec(arabic(name))?.[1];
  return number === undefined ? undefined : Number(number);
};

/** The code of the item that a folder's name is of: "1.1", "1.1 ระบบการนำองค์การ", "ประเด็น ๑.๑". */
export const codeOfFolder = (name: string): string | undefined => ITEM.exec(arabic(name))?.[1];

/** Files that an extraction leaves beside those that it could not merge: `basic.conflict-1a2b3c4d.md`. */
export const conflictFile = (file: string, digest: string): string =>
  file.replace(/(\.[a-z]+)$/iu, `.conflict-${digest}$1`);

export const isConflictFile = (name: string): boolean => /\.conflict-[0-9a-f]{8}\.[a-z]+$/iu.test(name);

/** The level that a Markdown file's name is of, and the item where the name says that too: "Basic.md", "1.1 basic.md". */
export function levelOfFile(
  name: string,
): { readonly level: LevelName; readonly code: string | undefined } | undefined {
  const plain = plainName(name);
  if (!plain.endsWith('.md')) return undefined;
  const stem = arabic(plain.slice(0, -'.md'.length));
  const named = ITEM.exec(stem);
  const rest = stem.slice(named?.[0].length ?? 0).replace(/^[\s._–-]+|[\s._–-]+$/gu, '');
  const level = levelOf(rest.replace(/[_-]/gu, ' '));
  return level && { level, code: named?.[1] };
}

/** The whole text has to be the name: what comes after it may say that the file is another. */
function levelOf(text: string): LevelName | undefined {
  const found = readLevelName(text);
  return found?.length === text.length ? found.level : LEVELS.find((level) => level[0] === text);
}
