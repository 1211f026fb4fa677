import { LEVELS, type LevelName } from '../../core/index.js';

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

/** The category that a folder's name is of: "1", "1 การนำองค์การ". */
export const categoryOfFolder = (name: string): number | undefined => {
  const number = /^([1-6])(?:\s.*)?$/u.exec(name)?.[1];
  return number === undefined ? undefined : Number(number);
};

/** The code of the item that a folder's name is of: "1.1", "1.1 ระบบการนำองค์การ". */
export const codeOfFolder = (name: string): string | undefined => /^(\d+\.\d+)(?:\s.*)?$/u.exec(name)?.[1];

/** Files that an extraction leaves beside those that it could not merge: `basic.conflict-1a2b3c4d.md`. */
export const conflictFile = (file: string, digest: string): string =>
  file.replace(/(\.[a-z]+)$/iu, `.conflict-${digest}$1`);

export const isConflictFile = (name: string): boolean => /\.conflict-[0-9a-f]{8}\.[a-z]+$/iu.test(name);

/** The level that a file's name is of, whatever its case. */
export const levelOfFile = (name: string): LevelName | undefined =>
  LEVELS.find((level) => `${level}.md` === name.toLowerCase());
