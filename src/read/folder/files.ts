import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { LEVELS, type LevelName } from '../../core/index.js';
import { itemCodes } from '../../report/index.js';
import { APPENDICES, categoryOfFolder, codeOfFolder, FIELD_FILES, levelOfFile } from './layout.js';

/** A file of a report's folder, its path from there with slashes. */
export interface LevelFile {
  readonly category: number;
  readonly code: string;
  readonly level: LevelName;
  readonly file: string;
}

export interface FolderFiles {
  readonly levels: readonly LevelFile[];
  /** Fields in files of their own: the field and its file. */
  readonly fields: readonly (readonly [field: string, file: string])[];
  readonly appendices: readonly string[];
  /** Markdown files in the place of levels whose names are none. */
  readonly unknown: readonly { readonly file: string; readonly suggestions: readonly string[] }[];
}

const LEVEL_FILES = LEVELS.map((level) => `${level}.md`);

/** Finds the files of a report's folder; links to other places are left out. */
export async function findFiles(folder: string): Promise<FolderFiles> {
  const names = await list(folder, '');
  const categories = names.flatMap((entry) => {
    const number = entry.isDirectory() ? categoryOfFolder(entry.name) : undefined;
    return number === undefined ? [] : [{ number, name: entry.name }];
  });
  const found = await Promise.all(categories.map(({ number, name }) => inCategory(folder, number, name)));
  const own = (Object.keys(FIELD_FILES) as (keyof typeof FIELD_FILES)[]).filter((file) =>
    names.some((entry) => entry.isFile() && entry.name === file),
  );
  const appendices = names.some((entry) => entry.isDirectory() && entry.name === APPENDICES)
    ? (await list(folder, APPENDICES)).filter(isMarkdown).map(({ name }) => `${APPENDICES}/${name}`)
    : [];
  const known = own.map((file) => [FIELD_FILES[file], file] as const);
  return {
    levels: found.flatMap(({ levels }) => levels),
    fields: known,
    appendices,
    unknown: found.flatMap(({ unknown }) => unknown),
  };
}

type Found = Pick<FolderFiles, 'levels' | 'unknown'>;

async function inCategory(folder: string, category: number, name: string): Promise<Found> {
  const entries = await list(folder, name);
  const items = await Promise.all(
    entries.map(async (entry): Promise<Found> => {
      const place = `${name}/${entry.name}`;
      if (!entry.isDirectory()) {
        const suggestions = itemCodes(category).map((code) => `${name}/${code}/${LEVEL_FILES[0]}`);
        return { levels: [], unknown: isMarkdown(entry) ? [{ file: place, suggestions }] : [] };
      }
      const code = codeOfFolder(entry.name);
      const files = (await list(folder, place)).filter(isMarkdown);
      const levels =
        code === undefined ? [] : files.flatMap((file) => levelIn(category, code, place, file.name));
      const taken = new Set(levels.map(({ file }) => file));
      return {
        levels: levels.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)),
        unknown: files
          .map((file) => `${place}/${file.name}`)
          .filter((file) => !taken.has(file))
          .map((file) => ({
            file,
            suggestions:
              code === undefined
                ? itemCodes(category).map((each) => `${name}/${each}/${path.posix.basename(file)}`)
                : LEVEL_FILES.map((each) => `${place}/${each}`),
          })),
      };
    }),
  );
  return { levels: items.flatMap(({ levels }) => levels), unknown: items.flatMap(({ unknown }) => unknown) };
}

function levelIn(category: number, code: string, folder: string, name: string): readonly LevelFile[] {
  const level = levelOfFile(name);
  return level === undefined ? [] : [{ category, code, level, file: `${folder}/${name}` }];
}

const isMarkdown = (entry: Dirent): boolean =>
  entry.isFile() && /\.md$/iu.test(entry.name) && !/^(?:readme|\.)/iu.test(entry.name);

async function list(folder: string, inside: string): Promise<readonly Dirent[]> {
  const inOrder = new Intl.Collator('th', { numeric: true });
  const entries = await readdir(path.join(folder, inside), { withFileTypes: true });
  return entries.sort((a, b) => inOrder.compare(a.name, b.name));
}
