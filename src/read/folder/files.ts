import { listEntries, type FolderEntry } from './entries.js';
import type { FolderFiles } from './folder-files.js';
import { createFound, type Found } from './found.js';
import { isConflictFile } from './conflict-file.js';
import { APPENDICES, categoryOfFolder, codeOfFolder, FIELD_FILES, levelOfFile, plainName } from './layout.js';
import { isSystemFile } from './strangers.js';

/** Where in the folder a name is read. */
interface Place {
  /** The folder, from the report's. */
  readonly inside: string;
  readonly category?: number | undefined;
  readonly code?: string | undefined;
  /** Folders that are no part of the report are only looked through. */
  readonly isOther?: boolean;
}

const TOP: Place = { inside: '' };

/**
 * Finds the files of a report's folder by the names that people give them. Every file is in the result, but for those of
 * systems and programs. Links inside the folder are followed; what cannot be used is in `unusable`.
 */
export async function findFiles(folder: string): Promise<FolderFiles> {
  const found = createFound(folder);
  await readPlace(folder, TOP, found);
  return found.files();
}

async function readPlace(folder: string, place: Place, found: Found): Promise<void> {
  const entries = await listEntries(folder, place.inside);
  if (!entries) {
    if (!place.isOther) found.unusable(place.inside, undefined);
    return;
  }
  const kept = entries.filter(({ name }) => !isSystemFile(name));
  // A template or another report: what it holds is not of this report.
  if (place.isOther && kept.some(({ name }) => /^theme\.ya?ml$|\.hbs$/iu.test(name))) return;
  for (const entry of kept) {
    const file = place.inside === '' ? entry.name : `${place.inside}/${entry.name}`;
    if (isConflictFile(entry.name)) found.conflict(file);
    else if (entry.kind === 'folder' && place.code !== undefined && levelOfFile(entry.name))
      found.unusable(file, 'not-a-file');
    else if (entry.kind === 'folder') await readPlace(folder, inFolder(entry.name, file, place), found);
    else if (entry.kind === 'unusable') unusable(entry, file, place, found);
    else readFile(entry.name, file, place, found);
  }
}

/** What a folder in a place is. */
function inFolder(name: string, inside: string, { category, code, isOther, inside: above }: Place): Place {
  if (isOther || code !== undefined || above === APPENDICES) return { inside, isOther: true };
  const item = codeOfFolder(name, category);
  if (item !== undefined) return { inside, category: category ?? Number(item[0]), code: item };
  if (category !== undefined) return { inside, category, isOther: true };
  const own = categoryOfFolder(name);
  if (own !== undefined) return { inside, category: own };
  return plainName(name) === APPENDICES ? { inside, code: APPENDICES } : { inside, isOther: true };
}

function readFile(name: string, file: string, place: Place, found: Found): void {
  const { category, code, isOther } = place;
  const plain = plainName(name);
  if (isOther) return found.unread(file, place);
  if (code === APPENDICES) {
    if (plain.endsWith('.md')) found.appendix(file);
    else found.unread(file, place);
    return;
  }
  if (place.inside === '' && Object.hasOwn(FIELD_FILES, plain))
    return found.field(FIELD_FILES[plain as keyof typeof FIELD_FILES], file);
  const level = levelOfFile(name);
  const item = code ?? level?.code;
  if (!level || item === undefined || (level.code !== undefined && level.code !== item))
    return found.unread(file, place);
  found.level({ category: category ?? Number(item[0]), code: item, level: level.level, file });
}

/** A link or a device in the place of a part is reported; anywhere else it is one more file that is not read. */
function unusable({ name, reason }: FolderEntry, file: string, place: Place, found: Found): void {
  const isPart =
    place.inside === ''
      ? (categoryOfFolder(name) ?? codeOfFolder(name)) !== undefined ||
        plainName(name) === APPENDICES ||
        Object.hasOwn(FIELD_FILES, plainName(name))
      : !place.isOther &&
        (codeOfFolder(name, place.category) !== undefined || plainName(name).endsWith('.md'));
  if (isPart) found.unusable(file, reason);
  else found.unread(file, place);
}
