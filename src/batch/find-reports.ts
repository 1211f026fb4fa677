import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';

/** A report file, and the path of its documents under the output folder, without extension. */
export interface FoundReport {
  readonly file: string;
  readonly output: string;
}

const REPORT_FILES = '**/*.{json,yaml,yml}';

/**
 * The report files that a file, a folder or a pattern names, sorted. A folder means all .json, .yaml and .yml files in it
 * and below, except hidden ones; links are followed; in a pattern `*` and `?` match within a name, `**` matches folders, `{a,b}` matches either.
 * Output paths keep the folders below the given folder, or below the part of the pattern without wildcards. Throws the file
 * system's error if nothing has that name.
 */
export async function findReports(given: string): Promise<readonly FoundReport[]> {
  const found = await stat(given).catch(() => undefined);
  if (found?.isFile()) return [reportAt(path.dirname(given), path.basename(given))];
  if (found) return below(given, REPORT_FILES);
  const parts = given.replaceAll('\\', '/').split('/');
  const fixed = parts.findIndex((part) => /[*?{]/u.test(part));
  if (fixed === -1) await stat(given);
  const root = parts.slice(0, fixed).join('/') || (given.startsWith('/') ? '/' : '.');
  return below(root, parts.slice(fixed).join('/'));
}

async function below(root: string, pattern: string): Promise<readonly FoundReport[]> {
  const files = await glob(pattern, {
    cwd: root,
    // An extraction's conflict files hold parts of a report.
    ignore: ['**/node_modules/**', '**/*.conflict-????????.*'],
    caseSensitiveMatch: pattern !== REPORT_FILES,
    expandDirectories: false,
  });
  if (pattern === REPORT_FILES) files.push(...(await unreadable(root, new Set(files))));
  return files.sort().map((file) => reportAt(root, path.normalize(file)));
}

/**
 * What has a report's name and is no file (a link that leads nowhere, a device), and folders that cannot be listed. Reading them
 * says so, and none is left out in silence.
 */
async function unreadable(root: string, found: ReadonlySet<string>): Promise<readonly string[]> {
  const places = await unreadableBelow(root);
  return places
    .map((place) => path.relative(root, place).replaceAll('\\', '/'))
    .filter((file) => !found.has(file) && !/(?:^|\/)(?:\.|node_modules\/)/u.test(file));
}

async function unreadableBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [folder];
  const below: string[] = [];
  for (const entry of entries) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) below.push(...(await unreadableBelow(place)));
    else if (!entry.isFile() && /\.(?:json|yaml|yml)$/iu.test(entry.name)) below.push(place);
  }
  return below;
}

const reportAt = (root: string, file: string): FoundReport => ({
  file: path.join(root, file),
  output: file.slice(0, file.length - path.extname(file).length),
});
