import { path, posix } from '../../core/platform/index.js';
import { LEVELS, suggest, type UnreadKind, type UnusableReason } from '../../core/index.js';
import { itemCodes } from '../../report/index.js';
import type { FolderFiles, LevelFile, SamePart, UnreadFile, UnusableFile } from './folder-files.js';
import { APPENDICES, categoryOfFolder, FIELD_FILES, meantLevel, plainName, REPORT_FILE } from './layout.js';
import { isOwnNote, meantFile, originalOf, unreadKind } from './strangers.js';

/** What has been found in a report's folder so far. */
export interface Found {
  readonly level: (level: LevelFile) => void;
  readonly field: (field: string, file: string) => void;
  readonly appendix: (file: string) => void;
  readonly unread: (file: string, place: UnreadPlace) => void;
  readonly unusable: (file: string, reason: UnusableReason | undefined) => void;
  readonly conflict: (file: string) => void;
  readonly files: () => FolderFiles;
}

interface UnreadPlace {
  readonly inside: string;
  readonly category?: number | undefined;
  readonly code?: string | undefined;
}

/** Files that are no part of the report, at most: a folder above it may have been meant. */
const MAX_UNREAD = 1000;

/** `folder` is the report's: documents by its name are those that were built from it. */
export function createFound(folder: string): Found {
  const own = path.basename(path.resolve(folder));
  const levels: LevelFile[] = [];
  const fields: (readonly [string, string])[] = [];
  const appendices: string[] = [];
  const unread: (readonly [file: string, place: UnreadPlace])[] = [];
  const unusable: UnusableFile[] = [];
  const same: SamePart[] = [];
  const conflicts: string[] = [];
  const isBuilt = (name: string): boolean =>
    /^(?:-\d)?\.(?:docx|pdf)$/iu.test(name.slice(own.length)) && name.startsWith(own);
  /** Whether a file is read as the part of the report that a name is of. */
  const isRead = (suggestion: string | undefined): boolean =>
    suggestion !== undefined &&
    [REPORT_FILE, ...levels.map(({ file }) => file), ...fields.map(([, file]) => file), ...appendices].some(
      (file) => plainName(file) === plainName(suggestion),
    );
  return {
    level: (level) => {
      const other = levels.find((each) => each.code === level.code && each.level === level.level);
      if (other) same.push({ file: level.file, other: other.file });
      else levels.push(level);
    },
    field: (field, file) => {
      const other = fields.find(([name]) => name === field);
      if (other) same.push({ file, other: other[1] });
      else fields.push([field, file]);
    },
    appendix: (file) => void appendices.push(file),
    unread: (file, place) => {
      const name = posix.basename(file);
      if (isOwnNote(file) || isBuilt(name) || unread.length >= MAX_UNREAD) return;
      unread.push([file, place]);
    },
    unusable: (file, reason) => void unusable.push({ file, reason: reason ?? 'not-readable' }),
    conflict: (file) => void conflicts.push(file),
    files: () => ({
      levels: levels.toSorted(
        (a, b) => a.category - b.category || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
      ),
      fields,
      appendices,
      unread: unread
        .map(([file, place]) => unreadFile(file, place))
        .map((each) => (isRead(each.suggestion) ? { ...each, isRead: true } : each)),
      unusable,
      same,
      conflicts,
    }),
  };
}

/** Kinds of files whose text cannot be taken over from them. */
const WITHOUT_TEXT: ReadonlySet<UnreadKind> = new Set(['other', 'archive', 'shortcut', 'download']);

/** What a file that is not read is, and the name that it would be read by. */
function unreadFile(file: string, place: UnreadPlace): UnreadFile {
  const name = posix.basename(file);
  const original = originalOf(name);
  const within = (other: string): string => posix.join(posix.dirname(file), other);
  if (original !== undefined) return { file, kind: 'copy', suggestion: within(original) };
  const kind = unreadKind(name);
  const suggestion = WITHOUT_TEXT.has(kind) ? undefined : (suggestionFor(file, place) ?? meantLevel(file));
  return { file, kind, ...(suggestion !== undefined && { suggestion }) };
}

/** Fields of `report.yaml` that have no files, and itself with another ending. */
const OF_REPORT = /^(?:report|agency|cover|signatures?|title|date|unit|contact)$/u;

function suggestionFor(file: string, { inside, category, code }: UnreadPlace): string | undefined {
  const name = posix.basename(file);
  const stem = name.replace(/\.[^.]*$/u, '');
  const as = (ending: string): string => `${plainName(stem)}${ending}`;
  if (code !== undefined && code !== APPENDICES)
    return suggest(
      `${inside}/${as('.md')}`,
      LEVELS.map((level) => `${inside}/${level}.md`),
    );
  if (category !== undefined)
    return suggest(
      `${inside}/${as('.md')}`,
      itemCodes(category).map((each) => `${inside}/${each}/basic.md`),
    );
  if (inside === '') {
    const known = Object.keys(FIELD_FILES);
    return (
      known.find((each) => each.startsWith(`${plainName(stem)}.`)) ??
      (OF_REPORT.test(plainName(stem)) ? REPORT_FILE : undefined) ??
      suggest(plainName(name), known) ??
      meantFile(stem)
    );
  }
  const [top = ''] = inside.split('/');
  const level = meantLevel(file);
  if (level !== undefined || categoryOfFolder(top) !== undefined) return level;
  const meant = meantFile(top);
  return meant?.startsWith(APPENDICES) ? `${APPENDICES}/${as('.md')}` : meant;
}
