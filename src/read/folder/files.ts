import path from 'node:path';
import { LEVELS, type LevelName, type UnusableReason } from '../../core/index.js';
import { itemCodes } from '../../report/index.js';
import { listEntries, type FolderEntry } from './entries.js';
import {
  APPENDICES,
  categoryOfFolder,
  codeOfFolder,
  FIELD_FILES,
  isConflictFile,
  levelOfFile,
} from './layout.js';

/** A file of a report's folder, its path from there with slashes. */
export interface LevelFile {
  readonly category: number;
  readonly code: string;
  readonly level: LevelName;
  readonly file: string;
}

/** Something where a part of the report belongs that cannot be read as one. */
export interface UnusableFile {
  readonly file: string;
  readonly reason: UnusableReason;
}

export interface FolderFiles {
  readonly levels: readonly LevelFile[];
  /** Fields in files of their own: the field and its file. */
  readonly fields: readonly (readonly [field: string, file: string])[];
  readonly appendices: readonly string[];
  /** Markdown files where levels are expected whose names are not those of levels. */
  readonly unknown: readonly { readonly file: string; readonly suggestions: readonly string[] }[];
  readonly unusable: readonly UnusableFile[];
  /** Files that an extraction kept because both sides had changed. */
  readonly conflicts: readonly string[];
}

type FieldFile = keyof typeof FIELD_FILES;

const LEVEL_FILES = LEVELS.map((level) => `${level}.md`);

/** Finds the files of a report's folder. Links inside the folder are followed; what cannot be used is in `unusable`. */
export async function findFiles(folder: string): Promise<FolderFiles> {
  const entries = (await listEntries(folder, '')) ?? [];
  const found = createFound();
  const top = entries.filter((entry) => sorted(entry, entry.name, found));
  const names = new Set(top.filter(({ kind }) => kind === 'file').map(({ name }) => name));
  for (const entry of entries) {
    const isPart =
      categoryOfFolder(entry.name) !== undefined || entry.name === APPENDICES || entry.name in FIELD_FILES;
    if (isPart && entry.kind === 'unusable') addUnusable(found, entry.name, entry.reason);
  }
  for (const { name, kind } of top) {
    const category = kind === 'folder' ? categoryOfFolder(name) : undefined;
    if (category !== undefined) await readCategory(folder, category, name, found);
    if (kind === 'folder' && name === APPENDICES) await readAppendices(folder, found);
  }
  const fields = (Object.keys(FIELD_FILES) as FieldFile[]).filter((file) => names.has(file));
  return { ...found, fields: fields.map((file) => [FIELD_FILES[file], file] as const) };
}

type Found = ReturnType<typeof createFound>;

const createFound = () => ({
  levels: [] as LevelFile[],
  appendices: [] as string[],
  unknown: [] as FolderFiles['unknown'][number][],
  unusable: [] as UnusableFile[],
  conflicts: [] as string[],
});

const addUnusable = ({ unusable }: Found, file: string, reason: UnusableReason | undefined): void =>
  void unusable.push({ file, reason: reason ?? 'not-readable' });

/** Puts a conflict file aside; true for anything else. */
function sorted({ name }: FolderEntry, file: string, { conflicts }: Found): boolean {
  if (!isConflictFile(name)) return true;
  conflicts.push(file);
  return false;
}

async function readCategory(folder: string, category: number, name: string, found: Found): Promise<void> {
  const entries = await listEntries(folder, name);
  if (!entries) return addUnusable(found, name, 'not-readable');
  for (const entry of entries) {
    const place = `${name}/${entry.name}`;
    if (!sorted(entry, place, found)) continue;
    const code = codeOfFolder(entry.name);
    if (entry.kind === 'folder') await readItem(folder, { category, name, code, place }, found);
    else if (entry.kind === 'unusable') {
      if (code !== undefined || isMarkdown(entry)) addUnusable(found, place, entry.reason);
    } else if (isMarkdown(entry)) {
      const suggestions = itemCodes(category).map((each) => `${name}/${each}/${LEVEL_FILES[0]}`);
      found.unknown.push({ file: place, suggestions });
    }
  }
}

interface ItemFolder {
  readonly category: number;
  /** The category's folder. */
  readonly name: string;
  readonly code: string | undefined;
  readonly place: string;
}

async function readItem(
  folder: string,
  { category, name, code, place }: ItemFolder,
  found: Found,
): Promise<void> {
  const entries = await listEntries(folder, place);
  if (!entries) {
    if (code !== undefined) addUnusable(found, place, 'not-readable');
    return;
  }
  const levels: LevelFile[] = [];
  for (const entry of entries.filter(isMarkdown)) {
    const file = `${place}/${entry.name}`;
    if (!sorted(entry, file, found)) continue;
    const level = code === undefined ? undefined : levelOfFile(entry.name);
    if (entry.kind !== 'file') addUnusable(found, file, entry.reason ?? 'not-a-file');
    else if (level !== undefined) levels.push({ category, code: code!, level, file });
    else {
      const suggestions =
        code === undefined
          ? itemCodes(category).map((each) => `${name}/${each}/${path.posix.basename(file)}`)
          : LEVEL_FILES.map((each) => `${place}/${each}`);
      found.unknown.push({ file, suggestions });
    }
  }
  found.levels.push(...levels.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)));
}

async function readAppendices(folder: string, found: Found): Promise<void> {
  const entries = await listEntries(folder, APPENDICES);
  if (!entries) return addUnusable(found, APPENDICES, 'not-readable');
  for (const entry of entries.filter(isMarkdown)) {
    const file = `${APPENDICES}/${entry.name}`;
    if (!sorted(entry, file, found)) continue;
    if (entry.kind === 'file') found.appendices.push(file);
    else addUnusable(found, file, entry.reason ?? 'not-a-file');
  }
}

const isMarkdown = ({ name }: FolderEntry): boolean => /\.md$/iu.test(name) && !/^(?:readme|\.)/iu.test(name);
