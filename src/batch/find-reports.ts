import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A report file and where its documents stand under the output folder, without extension. */
export interface FoundReport {
  readonly file: string;
  readonly output: string;
}

const REPORT_FILE = /\.(?:json|ya?ml)$/iu;

/**
 * The report files that a file, a folder or a pattern names, sorted. A folder means all .json, .yaml and .yml files in it
 * and below, hidden ones aside; in a pattern `*` and `?` stay within a name, `**` goes into folders, `{a,b}` is either.
 * Output paths keep the folders below the folder, or below the part of the pattern without wildcards. Throws the file
 * system's error where there is nothing of that name.
 */
export async function findReports(given: string): Promise<readonly FoundReport[]> {
  const found = await stat(given).catch(() => undefined);
  if (found?.isFile()) return [reportAt(path.dirname(given), path.basename(given))];
  if (found) return below(given, REPORT_FILE);
  const parts = given.replaceAll('\\', '/').split('/');
  const fixed = parts.findIndex((part) => /[*?{]/u.test(part));
  if (fixed === -1) await stat(given);
  const root = parts.slice(0, fixed).join('/') || (given.startsWith('/') ? '/' : '.');
  return below(root, pattern(parts.slice(fixed).join('/')));
}

async function below(root: string, wanted: RegExp): Promise<readonly FoundReport[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => {
      const names = file.split(path.sep);
      return (
        !names.some((name) => name.startsWith('.') || name === 'node_modules') && wanted.test(names.join('/'))
      );
    })
    .sort()
    .map((file) => reportAt(root, file));
}

const reportAt = (root: string, file: string): FoundReport => ({
  file: path.join(root, file),
  output: file.slice(0, file.length - path.extname(file).length),
});

const WILDCARDS = /\*\*\/|\*\*?|\?|\{[^{}]*\}|[.+^$()|[\]\\]/gu;

/** A pattern of paths as a regular expression. */
function pattern(glob: string): RegExp {
  const source = glob.replace(WILDCARDS, (part) => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').map(literal).join('|')})`;
    return `\\${part}`;
  });
  return new RegExp(`^${source}$`, 'u');
}

const literal = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/gu, '\\$&');
