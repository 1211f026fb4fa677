import { path, realpath, stat } from '../../core/platform/index.js';
import { asReadError, ReadError } from '../../core/index.js';
import { listEntries } from './entries.js';
import { FIELD_FILES, plainName, REPORT_FILE } from './layout.js';
import { isOwnNote } from './strangers.js';

/** The file with the own fields of the report in a folder. */
export async function reportFile(folder: string): Promise<string> {
  const file = await reportFileIn(folder);
  if (file !== undefined) return inside(folder, file);
  await listEntries(folder, '').catch((error: unknown) => {
    throw asReadError(folder, error);
  });
  const nested = await nestedReport(folder);
  const similar = nested === undefined ? await similarFile(folder) : undefined;
  throw new ReadError(path.join(folder, REPORT_FILE), {
    code: 'not-found',
    ...(nested !== undefined && { suggestion: nested }),
    ...(similar !== undefined && { similar }),
  });
}

/** The one file of a folder that may be the report's own under another name: รายงาน.yaml, report.md. */
async function similarFile(folder: string): Promise<string | undefined> {
  const names = ((await listEntries(folder, '').catch(() => undefined)) ?? [])
    .filter(({ kind, name }) => kind !== 'folder' && !isOwnNote(name) && !name.startsWith('.'))
    .map(({ name }) => name);
  const named = names.filter((name) => plainName(name).startsWith('report.'));
  const fields = names.filter(
    (name) => /\.(?:yaml|json)$/u.test(plainName(name)) && !Object.hasOwn(FIELD_FILES, plainName(name)),
  );
  const [only, ...others] = named.length > 0 ? named : fields;
  return others.length > 0 ? undefined : only;
}

/** Folders in each other that are looked into: a .zip makes one, and a shared drive may make another. */
const MAX_DEPTH = 3;

/** The folder inside that is the report, as unpacking a .zip makes one; undefined where none or several are. */
async function nestedReport(folder: string, depth = 1): Promise<string | undefined> {
  const entries = (await listEntries(folder, '').catch(() => undefined)) ?? [];
  const folders = entries.filter(({ kind }) => kind === 'folder').map(({ name }) => path.join(folder, name));
  const files = await Promise.all(folders.map(reportFileIn));
  const reports = folders.filter((_, index) => files[index] !== undefined);
  if (reports.length > 0) return reports.length === 1 ? reports[0] : undefined;
  const [only, ...others] = folders;
  return only !== undefined && others.length === 0 && depth < MAX_DEPTH
    ? nestedReport(only, depth + 1)
    : undefined;
}

/** The file of a folder that has the report's own fields; undefined where there is none. */
export async function reportFileIn(folder: string): Promise<string | undefined> {
  const entries = (await listEntries(folder, '').catch(() => undefined)) ?? [];
  const files = entries.filter(({ kind }) => kind !== 'folder').map(({ name }) => name);
  const named = [REPORT_FILE, 'report.yml', 'report.json'].find((name) => files.includes(name));
  const found =
    named ??
    ['report.yaml', 'report.json'].flatMap(
      (plain) => files.find((name) => plainName(name) === plain) ?? [],
    )[0];
  if (found === undefined) return undefined;
  const file = path.join(folder, found);
  return (await stat(file).catch(() => undefined))?.isFile() ? file : undefined;
}

/** A file of a folder; one that is a link to another place is refused, as other files of the folder are left out. */
async function inside(folder: string, file: string): Promise<string> {
  const [root, target] = await Promise.all([realpath(folder), realpath(file)]);
  if (target.startsWith(root + path.sep)) return file;
  throw new ReadError(file, {
    code: 'not-readable',
    reason: { code: 'link-outside-folder' },
  });
}
